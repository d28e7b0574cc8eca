import { neighbourThatGoesIn } from '../domain/ladder/ladder.ts';
import type { Rung } from '../domain/ladder/rung.ts';
import type { SizeName } from '../domain/protocol/phase.ts';

/** The sizes that a session may use. A protocol names them; only here do they become the person's own. */
export type SizesToday = {
  /** The person's ladder, from the easiest rung. */
  readonly rungs: readonly Rung[];
  /** Id of today's own rung, one of `rungs`. */
  readonly currentId: string;
  /** Whether a little of the next size is on offer. Missing data never offers it. */
  readonly offersNext: boolean;
};

/** The rung behind a size that a protocol names; undefined where the ladder has none, or it is not on offer. */
export function rungFor(size: SizeName, sizes: SizesToday | undefined): Rung | undefined {
  if (!sizes) return undefined;
  const { rungs, currentId, offersNext } = sizes;
  if (size === 'current') return rungs.find(({ id }) => id === currentId);
  if (size === 'next') return offersNext ? neighbourThatGoesIn(rungs, currentId, 1) : undefined;
  return neighbourThatGoesIn(rungs, currentId, -1);
}
