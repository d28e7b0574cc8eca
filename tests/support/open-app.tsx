import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { joinServices } from '../../src/app/join-services.ts';
import { openSession, plannedLengthMs } from '../../src/app/open-session.ts';
import type { Prepared } from '../../src/machines/ports.ts';
import { App } from '../../src/ui/app.tsx';
import { type Offline, type OfflineState, type Services, ServicesProvider } from '../../src/ui/services.ts';
import { type FakeTrackPlayer, makeFakeTrackPlayer } from './fake-track-player.ts';
import { makeTestStorage } from './ui-storage.ts';
import { everyWording } from './ui-voice.ts';

type Wishes<Kept extends Storage> = {
  /** What is behind the `#` of the address. */
  readonly path?: string;
  readonly storage?: Kept;
  readonly hearing?: Partial<Prepared>;
  readonly offline?: Partial<OfflineState>;
  readonly day?: string;
  /** Stands in for single services, for the sake of what they answer. */
  readonly services?: Partial<Services>;
};

/** An offline port that says what it is told to, and counts the updates that were accepted. */
function makeOffline(given: Partial<OfflineState>) {
  let state: OfflineState = { kind: 'ready', audio: { done: 0, total: 0 }, ...given };
  const listeners = new Set<() => void>();
  const counts = { accepted: 0, held: 0 };
  const offline: Offline = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    acceptUpdate: async () => void counts.accepted++,
  };
  return {
    offline,
    counts,
    become(next: Partial<OfflineState>) {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
  };
}

let lastId = 0;

/** The whole app with sessions whose time is moved by hand, over a storage that outlives it. */
export function openApp<Kept extends Storage = ReturnType<typeof makeTestStorage>>(
  wishes: Wishes<Kept> = {},
) {
  const { hearing = {}, day = '2026-11-22' } = wishes;
  const storage = wishes.storage ?? makeTestStorage();
  const players: FakeTrackPlayer[] = [];
  const { offline, counts, become } = makeOffline(wishes.offline ?? {});
  const faults: unknown[] = [];
  let touches = 0;

  const services = joinServices(storage, {
    touchSound: () => void touches++,
    stampNow: () => ({ id: `test-${++lastId}`, at: `${day}T19:30:00.000Z`, day }),
    offline,
    async sessions(stores) {
      const parts = {
        ...stores,
        voiceTimings: () => Promise.resolve(everyWording),
        makePlayer: (report: Parameters<typeof makeFakeTrackPlayer>[0]) => {
          const player = makeFakeTrackPlayer(report, hearing);
          players.push(player);
          return player;
        },
        holdUpdates: () => {
          counts.held++;
          return () => void counts.held--;
        },
        cardTitle: 'Unfurl',
      };
      return {
        open: (wish) => openSession(wish, parts),
        lengthMsOf: (protocol) => plannedLengthMs(protocol, parts),
      };
    },
  });

  location.hash = wishes.path ?? '/';
  const user = userEvent.setup();
  const page = render(
    <ServicesProvider value={{ ...services, ...wishes.services }}>
      <App />
    </ServicesProvider>,
    { onCaughtError: (fault) => void faults.push(fault) },
  );

  const player = (): FakeTrackPlayer => {
    const latest = players.at(-1);
    if (!latest) throw new Error('no session has made a player yet');
    return latest;
  };
  return {
    user,
    storage: storage as Kept,
    players,
    player,
    /** What the fault boundary caught. */
    faults,
    counts,
    touches: () => touches,
    becomeOffline: (next: Partial<OfflineState>) => act(() => become(next)),
    /** Lets `ms` of guided time pass. */
    guide: (ms: number) => act(async () => player().advance(ms)),
    guideToEnd: () => act(async () => player().advance(player().plan()?.totalMs ?? 0)),
    /** Anything else that comes from the player. */
    hears: (happen: (player: FakeTrackPlayer) => void) => act(async () => happen(player())),
    press: async (name: string | RegExp) => user.click(await screen.findByRole('button', { name })),
    follow: async (link: string) => user.click(await screen.findByRole('link', { name: link })),
    /** Taps an answer of the question. */
    async pick(answer: string | RegExp, question: string) {
      const group = await screen.findByRole('group', { name: question });
      await user.click(within(group).getByRole('radio', { name: answer }));
    },
    tick: async (name: string | RegExp) => user.click(await screen.findByRole('checkbox', { name })),
    /** As a reload or a closed page: nothing is said goodbye to. */
    close: () => page.unmount(),
  };
}

export type OpenedApp = ReturnType<typeof openApp>;

/** The heading of the screen, once it is `name`. */
export function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name });
}
