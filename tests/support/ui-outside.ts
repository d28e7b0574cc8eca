import {
  openSession,
  plannedLengthMs,
  type SessionParts,
  type SessionPlaces,
} from '../../src/app/open-session.ts';
import type { SessionOpener } from '../../src/app/join-services.ts';
import { type Guidance, type SoundWishes, usualSound } from '../../src/domain/sound/sound-wishes.ts';
import type { Slot } from '../../src/machines/stores.ts';
import type { MakeTrackPlayer, Prepared } from '../../src/machines/ports.ts';
import type { BeatKind } from '../../src/planning/session-plan.ts';
import type { CheckedRecordings, Device, Offline, OfflineState, Services } from '../../src/ui/services.ts';
import { type FakeTrackPlayer, makeFakeTrackPlayer } from './fake-track-player.ts';
import { everyWording } from './ui-voice.ts';

export type OfflineOutcomes = {
  readonly update?: Awaited<ReturnType<Offline['acceptUpdate']>> | undefined;
  readonly renewAudio?: boolean | undefined;
};

/** An offline port that says what it is told to, counts the updates that were accepted, and lists what was asked of it. */
export function makeFakeOffline(
  given: Partial<OfflineState>,
  { update = 'reloading', renewAudio = true }: OfflineOutcomes = {},
) {
  let state: OfflineState = { kind: 'ready', audio: {}, ...given };
  let accepted = 0;
  const listeners = new Set<() => void>();
  const asked = {
    keepAudio: [] as (readonly string[])[],
    renewAudio: [] as (readonly string[])[],
    letGoAudio: [] as string[],
  };
  const offline: Offline = {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    acceptUpdate: async () => {
      accepted += 1;
      return update;
    },
    keepAudio: (folders) => void asked.keepAudio.push(folders),
    renewAudio: async (paths) => {
      asked.renewAudio.push(paths);
      return renewAudio;
    },
    letGoAudio: async (folder) => void asked.letGoAudio.push(folder),
  };
  return {
    offline,
    accepted: () => accepted,
    asked,
    become: (next: Partial<OfflineState>) => {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
  };
}

/** A device that notes what is asked of it. */
export function makeFakeDevice(given: Partial<Device> = {}) {
  const felt: BeatKind[] = [];
  const looks: string[] = [];
  const files: { readonly name: string; readonly text: string }[] = [];
  let holds = 0;
  const device: Device = {
    canVibrate: true,
    canKeepScreenOn: true,
    canLeaveMusicOn: true,
    feelBeat: (kind) => void felt.push(kind),
    keepScreenOn: () => {
      holds += 1;
      return () => void (holds -= 1);
    },
    wearLook: (look) => void looks.push(look),
    saveFile: (name, text) => void files.push({ name, text }),
    ...given,
  };
  return { device, felt, looks, files, isScreenKeptOn: () => holds > 0 };
}

/** The hold on the one session, for all windows that share it. */
export function makeFakeHold(): Services['holdSession'] {
  let onTaken: (() => void) | undefined;
  return async (wish, onTakenOver) => {
    if (onTaken && wish === 'ifFree') return undefined;
    onTaken?.();
    onTaken = onTakenOver;
    return () => {
      if (onTaken === onTakenOver) onTaken = undefined;
    };
  };
}

export type FakeSoundWishes = {
  readonly hearing?: Partial<Prepared>;
  /** What looking through the recordings finds, one time after another; all are whole unless told. */
  readonly checked?: readonly CheckedRecordings[];
  /** The sound is made ready only after this. */
  readonly soundAfter?: Promise<void>;
};

/** Real sessions with players whose time is moved by hand. */
export function makeFakeSound({
  hearing = {},
  soundAfter = Promise.resolve(),
  checked = [],
}: FakeSoundWishes) {
  const players: FakeTrackPlayer[] = [];
  /** What the sample was asked for, in order. */
  const sampled: (Partial<SoundWishes> | '(hush)')[] = [];
  const guidedBy: Guidance[] = [];
  const found = [...checked];
  let holds = 0;
  const makePlayer: MakeTrackPlayer = (report) => {
    const player = makeFakeTrackPlayer(report, hearing);
    players.push(player);
    return { ...player, prepare: (plan, fromMs) => soundAfter.then(() => player.prepare(plan, fromMs)) };
  };
  const playerFor = (guidance: Guidance) => {
    guidedBy.push(guidance);
    return makePlayer;
  };
  const holdUpdates = () => {
    holds++;
    return () => void holds--;
  };
  const sessions = async (
    stores: SessionPlaces & { readonly sound: Slot<SoundWishes> },
  ): Promise<SessionOpener> => {
    const soundOf: SessionParts['soundOf'] = async (speaker) => {
      const read = await stores.sound.read();
      const wishes = read.kind === 'value' ? read.value : usualSound;
      return {
        speaker: speaker ?? wishes.voice,
        guidance: wishes.guidance,
        timings: everyWording,
        playerFor,
      };
    };
    const parts: SessionParts = { ...stores, soundOf, holdUpdates, cardTitle: 'Unfurl' };
    return {
      open: (wish) => openSession(wish, parts),
      lengthMsOf: (protocol) => plannedLengthMs(protocol, parts),
      hear: async (wishes) => {
        sampled.push(wishes);
        return hearing.hearing !== 'captionsOnly';
      },
      hush: () => void sampled.push('(hush)'),
      checkRecordings: async (_, onProgress) => {
        onProgress(2, 2);
        return found.shift() ?? { kind: 'checked', damaged: [] };
      },
    };
  };
  return { players, guidedBy, sampled, sessions, updatesHeld: () => holds };
}
