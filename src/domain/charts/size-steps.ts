import { expands, orderOf, type Rung } from '../ladder/rung.ts';
import { isSameSize } from '../ladder/same-size.ts';
import { type Occasion, wasHeld } from './occasion.ts';
import { type Grain, type Group, grouped, mostPoints, type Slot, slotOf, spanOf } from './slot.ts';

/** What was held at its largest, in mm, and what was held that nobody has measured: fingers and tampons. */
export type SizeStep = Slot<'mm'> & { readonly unmeasured: readonly Rung[] };

export type SizeSteps = { readonly grain: Grain; readonly slots: readonly SizeStep[] };

/** In mm; undefined for what nobody measured, and for one that expands where it was not told how wide it was. */
function mmOf(rung: Rung, { reflection }: Occasion): number | undefined {
  if (rung.kind !== 'dilator') return undefined;
  if (!expands(rung)) return rung.diameterMm;
  return reflection.sizes?.find(({ rungId }) => rungId === rung.id)?.widestMm;
}

/** In mm: the largest size of one occasion that was held; undefined where none of it has millimetres. */
export function largestMm(occasion: Occasion): number | undefined {
  return spanOf(occasion.sizes.filter(wasHeld).map(({ rung }) => mmOf(rung, occasion)))?.highest;
}

function unmeasuredOf(occasions: readonly Occasion[]): readonly Rung[] {
  const all = occasions.flatMap(({ sizes }) => sizes.filter(wasHeld).map(({ rung }) => rung));
  const once = all
    .filter(({ kind }) => kind !== 'dilator')
    .filter((rung, index, rungs) => rungs.findIndex((one) => isSameSize(one, rung)) === index);
  return once.toSorted((a, b) => orderOf(a) - orderOf(b));
}

function stepOf(group: Group<Occasion>): SizeStep {
  const { items } = group;
  return { ...slotOf(group, { mm: spanOf(items.map(largestMm)) }), unmeasured: unmeasuredOf(items) };
}

/** The size staircase: the largest that was held, each time that anything went in. */
export function sizeSteps(occasions: readonly Occasion[], most = mostPoints): SizeSteps {
  const withSizes = occasions.filter(({ sizes }) => sizes.length > 0);
  const { grain, groups } = grouped(withSizes, ['each', 'day', 'week', 'month', 'year'], most);
  return { grain, slots: groups.map(stepOf) };
}
