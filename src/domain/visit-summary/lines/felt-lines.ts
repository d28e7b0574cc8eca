import { answersAbout, type FeltName, feltOn } from '../../charts/felt.ts';
import type { Rung } from '../../ladder/rung.ts';
import { mostOf } from '../../progression/practice.ts';
import { ifAny } from '../facts.ts';
import { sizeKey, sizeOf } from '../size.ts';
import type { SummaryLine } from '../summary-line.ts';
import { type OccasionAt, sizesIn } from './size-lines.ts';

const pains = ['painBefore', 'painWorst', 'painAfter'] as const;

/** These are asked of every session, so that a blank says something. */
const alwaysAsked: readonly FeltName[] = ['painWorst', 'worry'];

/** A blank counts where a size was used: after stretches, say, nobody expects a word on pain. */
function ofAll(occasions: readonly OccasionAt[], what: FeltName): readonly SummaryLine[] {
  const facts = occasions.flatMap(({ occasion, time }) => {
    const value = feltOn(occasion, undefined)[what];
    if (value !== undefined) return [{ ...time, value }];
    return occasion.sizes.length > 0 ? [time] : [];
  });
  const isAnyTold = facts.some((fact) => 'value' in fact);
  return isAnyTold || (facts.length > 0 && alwaysAsked.includes(what)) ? [{ id: what, what, facts }] : [];
}

type OfSize = (typeof pains)[number] | 'depthMm';

/** Only what was told of this very size. */
function factsWith(occasions: readonly OccasionAt[], rung: Rung, name: OfSize) {
  return occasions.flatMap(({ occasion, time }) => {
    const value = mostOf(answersAbout(occasion, rung).map((answers) => answers[name]));
    return value === undefined ? [] : [{ ...time, value }];
  });
}

/** Pain before, at worst and after, and worry: of all practice, and of each size that it was told of. */
export function feltLines(occasions: readonly OccasionAt[]): readonly SummaryLine[] {
  const overall = ([...pains, 'worry'] as const).flatMap((what) => ofAll(occasions, what));
  const bySize = sizesIn(occasions).flatMap((rung) =>
    pains.flatMap((what) => {
      const size = sizeOf(rung);
      const facts = factsWith(occasions, rung, what);
      return ifAny({ id: `${what}.${sizeKey(size)}`, what, size, facts });
    }),
  );
  return [...overall, ...bySize];
}

/** Depth, where it was noted. */
export function depthLines(occasions: readonly OccasionAt[]): readonly SummaryLine[] {
  return sizesIn(occasions).flatMap((rung) => {
    const size = sizeOf(rung);
    const facts = factsWith(occasions, rung, 'depthMm');
    return ifAny({ id: `depth.${sizeKey(size)}`, what: 'depth', size, facts });
  });
}
