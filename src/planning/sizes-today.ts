import { neighbourThatGoesIn } from '../domain/ladder/ladder.ts';
import { type Rung, rungGoesIn } from '../domain/ladder/rung.ts';
import { isKnownWithin } from '../domain/progression/larger-size.ts';
import type { SizeMeant } from '../domain/protocol/phase.ts';

/** The sizes that a session may use. A protocol names them; only here do they become the person's own. */
export type SizesToday = {
  /** The person's ladder, from the easiest rung. */
  readonly rungs: readonly Rung[];
  /** Id of today's own rung, one of `rungs`. */
  readonly currentId: string;
  /** Whether a little of the next size is on offer. Missing data never offers it. */
  readonly offersNext: boolean;
};

/** Among the sizes up to today's own, the largest that is known to be within `diameterMm`. */
function largestUpTo(diameterMm: number, { rungs, currentId }: SizesToday): Rung | undefined {
  const upToOwn = rungs.slice(0, rungs.findIndex(({ id }) => id === currentId) + 1);
  return upToOwn.findLast((rung) => rungGoesIn(rung) && isKnownWithin(rung, { kind: 'dilator', diameterMm }));
}

/** The rung behind a size that a protocol means; undefined where the ladder has none, or it is not on offer. */
export function rungFor(size: SizeMeant, sizes: SizesToday | undefined): Rung | undefined {
  if (!sizes) return undefined;
  const { rungs, currentId, offersNext } = sizes;
  if (typeof size === 'object') return largestUpTo(size.diameterMm, sizes);
  if (size === 'current') return rungs.find(({ id }) => id === currentId);
  if (size === 'next') return offersNext ? neighbourThatGoesIn(rungs, currentId, 1) : undefined;
  return neighbourThatGoesIn(rungs, currentId, -1);
}
