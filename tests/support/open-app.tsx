import { act, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { joinServices } from '../../src/app/join-services.ts';
import type { OwnDevice } from '../../src/machines/own-device.ts';
import type { Stamp } from '../../src/machines/session-events.ts';
import { App } from '../../src/ui/app.tsx';
import { type Device, type Services, ServicesProvider } from '../../src/ui/services.ts';
import type { Offline, OfflineState } from '../../src/ui/offline.ts';
import type { FakeTrackPlayer } from './fake-track-player.ts';
import {
  makeFakeDevice,
  makeFakeFaces,
  makeFakeHold,
  makeFakeOffline,
  makeFakeOwnDevice,
  makeFakeSharing,
  makeFakeSound,
  type FakeSharingWishes,
  type FakeSoundWishes,
} from './ui-outside.ts';
import { makeTestStorage, type TestStorage } from './ui-storage.ts';

type Wishes<Kept extends Storage> = FakeSoundWishes & {
  /** The clock; one evening unless told. */
  readonly stampNow?: () => Stamp;
  /** What is behind the `#` of the address. */
  readonly path?: string;
  readonly storage?: Kept;
  readonly faces?: Services['faces'];
  readonly offline?: Partial<OfflineState>;
  /** Shared with what stands for other windows; alone unless told. */
  readonly holdSession?: Services['holdSession'];
  /** What the device can do; everything unless told. */
  readonly device?: Partial<Device>;
  /** What the browser tells and does about what is ours; little, and nothing at fault, unless told. */
  readonly ownDevice?: Partial<OwnDevice>;
  /** What a version that waits says of itself. */
  readonly changes?: readonly string[];
  /** What comes of accepting an update. */
  readonly updateOutcome?: Awaited<ReturnType<Offline['acceptUpdate']>>;
  /** Whether recordings that are fetched anew come whole. */
  readonly renewOutcome?: boolean;
  /** How plans come and go. */
  readonly sharing?: FakeSharingWishes;
  /** A microphone; none unless told. */
  readonly noteRecorder?: Services['noteRecorder'];
  /** What the lock is told and asked by the screens. */
  readonly locking?: Partial<Services['locking']>;
  /** Stands in for single services, for the sake of what they answer. */
  readonly services?: Partial<Services>;
};

let lastId = 0;

/** Everything began on one evening. */
function oneEvening(): Stamp {
  lastId += 1;
  return { id: `test-${lastId}`, at: '2026-11-22T19:30:00.000Z', day: '2026-11-22' };
}

/** What a person does, each by the name that they see or hear. */
function makeHands(user: UserEvent) {
  return {
    user,
    press: async (name: string | RegExp) => user.click(await screen.findByRole('button', { name })),
    follow: async (link: string | RegExp) => user.click(await screen.findByRole('link', { name: link })),
    pick: async (answer: string | RegExp, question: string) => {
      const group = await screen.findByRole('group', { name: question });
      await user.click(within(group).getByRole('radio', { name: answer }));
    },
    tick: async (name: string | RegExp) => user.click(await screen.findByRole('checkbox', { name })),
  };
}

/** How the test moves time, and what else comes from a player. */
function makeGuide(players: readonly FakeTrackPlayer[]) {
  const player = (): FakeTrackPlayer => {
    const latest = players.at(-1);
    if (!latest) throw new Error('no session has made a player yet');
    return latest;
  };
  return {
    players,
    player,
    /** Lets `ms` of guided time pass. */
    guide: (ms: number) => act(async () => player().advance(ms)),
    guideToEnd: () => act(async () => player().advance(player().plan()?.totalMs ?? 0)),
    hears: (happen: (player: FakeTrackPlayer) => void) => act(async () => happen(player())),
  };
}

/** The whole app over a storage that outlives it, with real sessions whose time is moved by hand. */
export function openApp<Kept extends Storage = TestStorage>(wishes: Wishes<Kept> = {}) {
  const storage = wishes.storage ?? makeTestStorage();
  const { players, guidedBy, sampled, previewed, sessions, holdUpdates, updatesHeld } = makeFakeSound(wishes);
  const { offline, accepted, asked, become } = makeFakeOffline(wishes.offline ?? {}, {
    update: wishes.updateOutcome,
    renewAudio: wishes.renewOutcome,
    changes: wishes.changes,
  });
  const { device, felt, looks, files, blobs, copied, prints, isScreenKeptOn } = makeFakeDevice(wishes.device);
  const { ownDevice, deleted, isShownGone } = makeFakeOwnDevice(wishes.ownDevice);
  const { planSharing, ...sharing } = makeFakeSharing(wishes.sharing);
  const faults: unknown[] = [];
  let touches = 0;
  let isTouched = false;
  const touchSound = () => {
    touches += 1;
    isTouched = true;
  };
  const wasJustTouched = () => isTouched;
  const services = joinServices(storage, {
    touchSound,
    wasJustTouched,
    forgetTouch: () => void (isTouched = false),
    stampNow: wishes.stampNow ?? oneEvening,
    holdSession: wishes.holdSession ?? makeFakeHold(),
    locking: {
      changed: () => {},
      over: () => {},
      lockNow: () => {},
      holdOpen: () => () => {},
      ...wishes.locking,
    },
    faces: wishes.faces ?? makeFakeFaces(),
    offline,
    sessions,
    holdUpdates,
    device,
    ownDevice: async () => ownDevice,
    planSharing,
    noteRecorder: wishes.noteRecorder ?? { record: async () => 'noMicrophone' as const },
  });
  location.hash = wishes.path ?? '/';
  const hands = makeHands(userEvent.setup());
  const page = render(
    <ServicesProvider value={{ ...services, ...wishes.services }}>
      <App />
    </ServicesProvider>,
    { onCaughtError: (fault) => void faults.push(fault) },
  );
  return {
    ...hands,
    ...makeGuide(players),
    /** Samples of the voice, and when it was hushed. */
    sampled,
    /** Moments of a plan that were heard in the composer. */
    previewed,
    storage: storage as Kept,
    services,
    /** What guided each session, in order. */
    guidedBy,
    /** Beats that were felt, in order. */
    felt,
    /** Looks that were put on, in order. */
    looks,
    /** Files that were handed over, in order. */
    files,
    /** Files of bytes that were handed over, in order. */
    blobs,
    /** What was put on the clipboard, in order. */
    copied,
    /** How often the browser was asked to print. */
    prints,
    isScreenKeptOn,
    /** How often everything was deleted, and whether the page that keeps nothing was put in place. */
    deleted,
    isShownGone,
    /** The camera, what was copied, and how often it was printed. */
    sharing,
    /** What the fault boundary caught. */
    faults,
    touches: () => touches,
    updatesAccepted: accepted,
    updatesHeld,
    /** What was asked of the recordings on the device, in order. */
    audioAsked: asked,
    becomeOffline: (next: Partial<OfflineState>) => act(() => become(next)),
    /** The page goes away: closed, or reloaded. */
    close: () => page.unmount(),
  };
}

export type OpenedApp = ReturnType<typeof openApp>;

/** The heading of the screen, once it is `name`. */
export function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name });
}
