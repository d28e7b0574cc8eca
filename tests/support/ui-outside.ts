import {
  openSession,
  plannedLengthMs,
  type SessionParts,
  type SessionPlaces,
} from '../../src/app/open-session.ts';
import type { SessionOpener } from '../../src/app/join-services.ts';
import type { MakeTrackPlayer, Prepared } from '../../src/machines/ports.ts';
import type { Offline, OfflineState, Services } from '../../src/ui/services.ts';
import { type FakeTrackPlayer, makeFakeTrackPlayer } from './fake-track-player.ts';
import { everyWording } from './ui-voice.ts';

/** An offline port that says what it is told to, and counts the updates that were accepted. */
export function makeFakeOffline(
  given: Partial<OfflineState>,
  updateOutcome: Awaited<ReturnType<Offline['acceptUpdate']>> = 'reloading',
) {
  let state: OfflineState = { kind: 'ready', audio: { done: 0, total: 0 }, ...given };
  let accepted = 0;
  const listeners = new Set<() => void>();
  const offline: Offline = {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    acceptUpdate: async () => {
      accepted += 1;
      return updateOutcome;
    },
  };
  return {
    offline,
    accepted: () => accepted,
    become: (next: Partial<OfflineState>) => {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
  };
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

export type SoundWishes = {
  readonly hearing?: Partial<Prepared>;
  /** The sound is made ready only after this. */
  readonly soundAfter?: Promise<void>;
};

/** Real sessions with players whose time is moved by hand. */
export function makeFakeSound({ hearing = {}, soundAfter = Promise.resolve() }: SoundWishes) {
  const players: FakeTrackPlayer[] = [];
  /** What the sample of the voice was asked for, in order. */
  const sampled: string[] = [];
  let holds = 0;
  const makePlayer: MakeTrackPlayer = (report) => {
    const player = makeFakeTrackPlayer(report, hearing);
    players.push(player);
    return { ...player, prepare: (plan, fromMs) => soundAfter.then(() => player.prepare(plan, fromMs)) };
  };
  const holdUpdates = () => {
    holds++;
    return () => void holds--;
  };
  const sessions = async (stores: SessionPlaces): Promise<SessionOpener> => {
    const voiceTimings = () => Promise.resolve(everyWording);
    const parts: SessionParts = { ...stores, voiceTimings, makePlayer, holdUpdates, cardTitle: 'Unfurl' };
    return {
      open: (wish) => openSession(wish, parts),
      lengthMsOf: (protocol) => plannedLengthMs(protocol, parts),
      voiceSample: {
        say: async (id) => {
          sampled.push(id);
          return hearing.hearing !== 'captionsOnly';
        },
        hush: () => void sampled.push('(hush)'),
      },
    };
  };
  return { players, sampled, sessions, updatesHeld: () => holds };
}
