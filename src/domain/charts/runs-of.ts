import { daysBetween } from '../day.ts';
import { longGapFrom } from '../progression/gap-limits.ts';
import type { Slot } from './slot.ts';

/**
 * The points of `name` that a line may join, oldest first: a line ends at a point where it was not recorded, and at a
 * long gap, of which nothing is known.
 */
export function runsOf<Name extends string>(
  slots: readonly Slot<Name>[],
  name: Name,
): readonly (readonly Slot<Name>[])[] {
  const runs: Slot<Name>[][] = [];
  let open: Slot<Name>[] | undefined;
  for (const slot of slots) {
    const last = open?.at(-1);
    const isGap = last !== undefined && daysBetween(last.to, slot.from) >= longGapFrom.value;
    if (slot.told[name] === undefined) open = undefined;
    else if (open && !isGap) open.push(slot);
    else runs.push((open = [slot]));
  }
  return runs;
}
