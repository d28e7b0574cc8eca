import { createActor, fromCallback, fromPromise } from 'xstate';
import { blankCheckIn, type CheckIn } from '../../src/domain/check-in/check-in.ts';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import type { SessionInput } from '../../src/machines/session-context.ts';
import type { PlayerOrder, SessionEvent } from '../../src/machines/session-events.ts';
import type { PlayerInput } from '../../src/machines/session-setup.ts';
import { sessionMachine } from '../../src/machines/session.machine.ts';
import type { SaveOutcome } from '../../src/machines/stores.ts';
import { threeDilators } from './ladders.ts';
import { testVoice } from './voice-lengths.ts';

export const stamp = { id: 'a', at: '2026-11-22T09:00:00Z', day: '2026-11-22' };
export const prepared = { type: 'track.prepared', hearing: 'track', missing: [] } as const;

export const withCheckIn: SessionInput = {
  protocol: firstSteps,
  voice: testVoice,
  turn: 0,
  opening: 'checkIn',
};
/** A dilator session, from the check-in on. */
export const withDilators: SessionInput = {
  ...withCheckIn,
  protocol: gradualDilators,
  sizes: threeDilators,
};
export const atOnce: SessionInput = {
  protocol: breatheWithMe,
  voice: testVoice,
  turn: 0,
  opening: { startAtOnce: stamp },
};

export function answers(given: Partial<CheckIn>): SessionEvent {
  return { type: 'checkIn.change', checkIn: { ...blankCheckIn, ...given } };
}

export function playhead(atMs: number): SessionEvent {
  return { type: 'playhead.moved', atMs };
}

type Keep = (record: JournalRecord, attempt: number) => Promise<SaveOutcome>;

/** A running session machine with a player and a journal that only take notes. */
export function startSession(input: SessionInput, keep: Keep = () => Promise.resolve({ ok: true })) {
  const orders: PlayerOrder[] = [];
  const players: (PlayerInput & { closed: boolean })[] = [];
  const records: JournalRecord[] = [];
  const machine = sessionMachine.provide({
    actors: {
      player: fromCallback<PlayerOrder, PlayerInput, SessionEvent>(({ input: { plan, fromMs }, receive }) => {
        const player = { plan, fromMs, closed: false };
        players.push(player);
        receive((order) => orders.push(order));
        return () => {
          player.closed = true;
        };
      }),
      keepRecord: fromPromise<SaveOutcome, JournalRecord>(({ input: record }) => {
        records.push(record);
        return keep(record, records.length);
      }),
    },
  });
  const actor = createActor(machine, { input }).start();
  return {
    actor,
    orders,
    players,
    records,
    send: (...events: readonly SessionEvent[]) => events.forEach((event) => actor.send(event)),
    is: (state: Parameters<ReturnType<typeof actor.getSnapshot>['matches']>[0]) =>
      actor.getSnapshot().matches(state),
    context: () => actor.getSnapshot().context,
  };
}

export type StartedSession = ReturnType<typeof startSession>;

/** A session whose guided time runs at `atMs`. */
export function guidingAt(atMs: number, input: SessionInput = atOnce): StartedSession {
  const session = startSession(input);
  session.send(prepared, playhead(atMs));
  return session;
}
