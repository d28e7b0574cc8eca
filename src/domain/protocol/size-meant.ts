import type { Phase, SizeMeant } from './phase.ts';

/** The size that `phase` is about; undefined for phases that are about none. */
export function sizeMeantBy(phase: Phase): SizeMeant | undefined {
  switch (phase.kind) {
    case 'prepare':
    case 'rest-at-opening':
    case 'insert':
    case 'hold':
    case 'move':
      return phase.size ?? 'current';
    case 'change-size':
      return phase.to;
    default:
      return undefined;
  }
}
