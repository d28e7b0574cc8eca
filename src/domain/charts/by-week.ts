import type { Rung } from '../ladder/rung.ts';
import { isSameSize } from '../ladder/same-size.ts';
import type { Occasion } from './occasion.ts';
import { occasionsWith } from './sizes-used.ts';
import { grouped, mostBars, slotOf, type Slots, type Span } from './slot.ts';

/** A week, or, over a time too long for that, a month or a year. */
const barGrains = ['week', 'month', 'year'] as const;

function exactly(value: number | undefined): Span | undefined {
  return value === undefined ? undefined : { lowest: value, highest: value };
}

/** What was recorded of a sum; undefined where nothing was. */
function sumOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : undefined;
}

/**
 * How long `size` was held, in ms a week, or whatever went in where it is absent. A week without it has no bar, and one
 * in which the time was never recorded has a gap.
 */
export function heldByWeek(
  occasions: readonly Occasion[],
  size: Rung | undefined,
  most = mostBars,
): Slots<'heldMs'> {
  const withSize = occasionsWith(occasions, size).filter(({ sizes }) => sizes.length > 0);
  const { grain, groups } = grouped(withSize, barGrains, most);
  const heldIn = (items: readonly Occasion[]) =>
    sumOf(
      items
        .flatMap(({ sizes }) => sizes)
        .filter(({ rung }) => !size || isSameSize(rung, size))
        .map(({ heldMs }) => heldMs),
    );
  return { grain, slots: groups.map((group) => slotOf(group, { heldMs: exactly(heldIn(group.items)) })) };
}

/** How often something was practised, a week, whatever it was. A week without has no bar. */
export function practisedByWeek(occasions: readonly Occasion[], most = mostBars): Slots<'times'> {
  const { grain, groups } = grouped(occasions, barGrains, most);
  return { grain, slots: groups.map((group) => slotOf(group, { times: exactly(group.items.length) })) };
}
