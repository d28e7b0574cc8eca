import type { SnapshotFrom } from 'xstate';
import type { sessionMachine } from '../../../machines/session.machine.ts';

/** What the person is doing while a session is guided. */
export type Standing = 'preparing' | 'running' | 'easing' | 'waiting' | 'paused' | 'interrupted';

const guidingStates = ['running', 'easing', 'waiting', 'paused', 'interrupted'] as const;

export function standing(snapshot: SnapshotFrom<typeof sessionMachine>): Standing {
  const guiding = guidingStates.find((state) => snapshot.matches({ inSession: { guiding: state } }));
  return guiding ?? 'preparing';
}
