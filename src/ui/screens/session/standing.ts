import type { SnapshotFrom } from 'xstate';
import type { SessionActor } from '../../services.ts';
import type { sessionMachine } from '../../../machines/session.machine.ts';

/** Nothing is guided until the person goes on. */
export function standsStill(state: Standing): boolean {
  return state === 'paused' || state === 'interrupted';
}

export function pauseOrGoOn(actor: SessionActor, state: Standing): void {
  if (state === 'preparing') return;
  actor.send({ type: standsStill(state) ? 'session.resume' : 'session.pause' });
}

/** What the person is doing while a session is guided. */
export type Standing = 'preparing' | 'running' | 'easing' | 'waiting' | 'paused' | 'interrupted';

const guidingStates = ['running', 'easing', 'waiting', 'paused', 'interrupted'] as const;

export function standing(snapshot: SnapshotFrom<typeof sessionMachine>): Standing {
  const guiding = guidingStates.find((state) => snapshot.matches({ inSession: { guiding: state } }));
  return guiding ?? 'preparing';
}
