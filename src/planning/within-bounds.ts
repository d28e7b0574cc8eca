import type { Phase } from '../domain/protocol/phase.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import { toningLimits } from '../domain/protocol/toning-limits.ts';

/** What may be asked of a phase today. */
export type Bounds = {
  /** Somebody stands behind the protocol with their name. */
  readonly hasAuthor: boolean;
  readonly isShort: boolean;
};

export function boundsOf({ author }: Pick<Protocol, 'author'>, isShort: boolean): Bounds {
  return { hasAuthor: author !== undefined, isShort };
}

/**
 * `phase` with no more in it than is safe for a protocol of its kind, on a day of its kind: a squeeze before a drop and
 * more toning than usual only where an author asks for it, and pressure never more than light on a day of less.
 */
export function withinBounds(phase: Phase, { hasAuthor, isShort }: Bounds): Phase {
  switch (phase.kind) {
    case 'drops':
      return { ...phase, contractRelax: phase.contractRelax === true && hasAuthor && !isShort };
    case 'massage':
      return phase.pressure && isShort ? { ...phase, pressure: 'light' } : phase;
    case 'toning':
      return {
        ...phase,
        reps: hasAuthor ? phase.reps : Math.min(phase.reps, toningLimits.reps.value),
        holdSeconds: Math.min(phase.holdSeconds, toningLimits.hold.value),
      };
    default:
      return phase;
  }
}
