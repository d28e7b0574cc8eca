import { neighbourThatGoesIn } from '../ladder/ladder.ts';
import { type Rung, rungGoesIn } from '../ladder/rung.ts';
import type { Because } from './because.ts';
import { whyNotEasy } from './comfort.ts';
import type { Course } from './course.ts';
import { daysSinceAnything } from './course-days.ts';
import { gapAtMost, longGapAtMost, longGapFrom } from './gap-limits.ts';
import { heldAsPlanned, type Practice, wasBegun } from './practice.ts';

/** Where somebody begins again after a gap: at `at`, and on the first day for a shorter time. */
export type WayBack = {
  readonly at: Rung;
  readonly length: 'shorter' | 'usual';
  readonly because: readonly Because[];
};

/** Where a gap of `days` begins again: the own size, one down, or the smallest that goes in; never above the own size. */
function startAfter(rungs: readonly Rung[], own: Rung, days: number): Rung {
  if (days < longGapFrom.value) return own;
  const upToOwn = rungs.slice(0, rungs.indexOf(own) + 1).filter(rungGoesIn);
  const start = days > longGapAtMost.value ? upToOwn[0] : upToOwn.at(-2);
  return start ?? own;
}

/** From `start` one size nearer to `own` after each easy session at the size reached so far. */
function reachedBy({ rungs, plan }: Course, start: Rung, own: Rung, practices: readonly Practice[]): Rung {
  let reached = start;
  for (const practice of practices) {
    const isEasy = wasBegun(practice, reached) && whyNotEasy([practice], reached, plan).length === 0;
    if (isEasy && reached !== own) reached = neighbourThatGoesIn(rungs, reached.id, 1) ?? reached;
  }
  return reached;
}

/**
 * How to come back to `own` after a gap; undefined where there was none, or where the own size has been held as planned
 * since. A decision of the person ends it: they have seen the gap. No published rule was found.
 */
export function wayBack(course: Course, own: Rung): WayBack | undefined {
  const { longGap } = course;
  const days = daysSinceAnything(course) ?? 0;
  if (days >= longGapFrom.value) {
    const limit = days > longGapAtMost.value ? longGapAtMost : longGapFrom;
    const because: Because[] = [{ kind: 'longGap', seen: days, limit }];
    return { at: startAfter(course.rungs, own, days), length: 'usual', because };
  }
  const isBack = !longGap || longGap.since.some((one) => heldAsPlanned(one, own) === true);
  const at = isBack
    ? own
    : reachedBy(course, startAfter(course.rungs, own, longGap.days), own, longGap.since);
  if (days > gapAtMost.value)
    return { at, length: 'shorter', because: [{ kind: 'gap', seen: days, limit: gapAtMost }] };
  return isBack ? undefined : { at, length: 'usual', because: [{ kind: 'onTheWayBack', own }] };
}
