import { neighbourThatGoesIn } from '../ladder/ladder.ts';
import { expands, type Rung, rungGoesIn, widestMm } from '../ladder/rung.ts';
import { isWithinCeiling } from '../protocol/is-within-ceiling.ts';
import type { Ceiling } from '../protocol/protocol-terms.ts';
import type { Because } from './because.ts';
import type { ProgressionPlan } from './progression-plan.ts';

/** The size that may be named after the own one, or why there is none. */
export type LargerSize =
  | { readonly kind: 'size'; readonly rung: Rung }
  | { readonly kind: 'none'; readonly because: Because };

/**
 * Whether `rung` is known to be within `ceiling`: a finger that nobody measured is not within a number of millimetres, and
 * one that expands is only where it is at its widest. Without a ceiling every rung is.
 */
export function isKnownWithin(rung: Rung, ceiling: Ceiling | undefined): boolean {
  if (!ceiling) return true;
  if (rung.kind === 'dilator' && ceiling.kind === 'dilator') return widestMm(rung) <= ceiling.diameterMm;
  return rung.kind === ceiling.kind && isWithinCeiling(rung, ceiling);
}

/**
 * The very next size that goes in, where the plan's ceiling allows it. After one that expands none is named: how wide it
 * was is not known to the rules. @source S39 sizes are not skipped
 */
export function largerSize(rungs: readonly Rung[], own: Rung, { ceiling }: ProgressionPlan): LargerSize {
  if (expands(own)) return { kind: 'none', because: { kind: 'ownExpands', rung: own } };
  const rung = neighbourThatGoesIn(rungs, own.id, 1);
  if (!rung) return { kind: 'none', because: { kind: 'noLargerSize' } };
  if (ceiling && !isKnownWithin(rung, ceiling))
    return { kind: 'none', because: { kind: 'ceiling', ceiling } };
  return { kind: 'size', rung };
}

/** The largest easier size within a ceiling that was lowered below `own`; undefined where there is none. */
export function largestWithin(rungs: readonly Rung[], own: Rung, ceiling: Ceiling): Rung | undefined {
  const easier = rungs.slice(0, rungs.indexOf(own));
  return easier.findLast((rung) => rungGoesIn(rung) && isKnownWithin(rung, ceiling));
}
