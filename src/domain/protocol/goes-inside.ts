import type { PhaseKind } from './phase.ts';
import type { Protocol } from './protocol.ts';

/** Phases in which something is near, in or on its way out. */
export const insideKinds: readonly PhaseKind[] = [
  'prepare',
  'rest-at-opening',
  'insert',
  'hold',
  'move',
  'change-size',
  'remove',
  'clean-up',
];

/** Whether anything goes in, in a session of this protocol. */
export function goesInside({ phases }: Pick<Protocol, 'phases'>): boolean {
  return phases.some((phase) => insideKinds.includes(phase.kind));
}

/** Whether a session of this protocol has no sense without the person's sizes: insertion is not left to a choice. */
export function needsSizes({ phases }: Pick<Protocol, 'phases'>): boolean {
  return phases.some((phase) => phase.kind === 'insert' && !phase.optional);
}
