import { type Occasion, occasionOf } from '../../charts/occasion.ts';
import { largestMm } from '../../charts/size-steps.ts';
import { sizesUsed } from '../../charts/sizes-used.ts';
import type { Rung } from '../../ladder/rung.ts';
import { isSameSize } from '../../ladder/same-size.ts';
import { ifAny } from '../facts.ts';
import { sizeKey, sizeOf } from '../size.ts';
import type { LineOf, SummaryLine } from '../summary-line.ts';
import { type Entry, practisedIn, type Time } from './entry.ts';

export type OccasionAt = { readonly occasion: Occasion; readonly time: Time };

/** Every time of practice as the pictures see it, oldest first. */
export function occasionsAt(entries: readonly Entry[]): readonly OccasionAt[] {
  return practisedIn(entries).flatMap(({ record, time }) =>
    occasionOf(record).map((occasion) => ({ occasion, time })),
  );
}

/** Every size that went in, from the smallest. */
export function sizesIn(occasions: readonly OccasionAt[]): readonly Rung[] {
  return sizesUsed(occasions.map(({ occasion }) => occasion));
}

function heldLine(occasions: readonly OccasionAt[], rung: Rung): SummaryLine {
  const size = sizeOf(rung);
  const facts = occasions.flatMap(({ occasion, time }) =>
    occasion.sizes
      .filter((held) => isSameSize(held.rung, rung))
      .map(({ heldMs }) => (heldMs === undefined ? time : { ...time, value: Math.round(heldMs / 1000) })),
  );
  return { id: `held.${sizeKey(size)}`, what: 'held', size, facts };
}

/** One point a day: the largest of it that was held and has millimetres. */
function staircase(occasions: readonly OccasionAt[]): LineOf<'largest'>['facts'] {
  const byDay = new Map<string, Time & { readonly value: number }>();
  for (const { occasion, time } of occasions) {
    const value = largestMm(occasion);
    const other = byDay.get(time.day);
    if (value !== undefined && (!other || value > other.value)) byDay.set(time.day, { ...time, value });
  }
  return [...byDay.values()];
}

/** How long each size was held, and the staircase of sizes. */
export function sizeLines(occasions: readonly OccasionAt[]): readonly SummaryLine[] {
  const facts = staircase(occasions);
  return [
    ...ifAny({ id: 'largest', what: 'largest', facts }),
    ...sizesIn(occasions).map((rung) => heldLine(occasions, rung)),
  ];
}
