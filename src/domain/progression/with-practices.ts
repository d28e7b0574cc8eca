import { daysAWeek, daysBetween } from '../day.ts';
import { wasRough } from './comfort.ts';
import type { Course } from './course.ts';
import { daysSinceAnything, daysSincePractice, withDay } from './course-days.ts';
import { longGapFrom } from './gap-limits.ts';
import { heldAnything, type Practice, wasBegun, wasHeld } from './practice.ts';

function countedOn({ lately }: Course, day: string): Course['lately'] {
  const before = lately.find((one) => one.day === day)?.sessions ?? 0;
  const others = lately.filter((one) => one.day !== day && daysBetween(one.day, day) < daysAWeek);
  return [...others, { day, sessions: before + 1 }];
}

/** What a session with something in changes, but for the rows of sessions. */
function withHeld(course: Course, practice: Practice): Partial<Course> {
  const { own, longGap } = course;
  const { day } = practice;
  const gapDays = daysSinceAnything(course, day) ?? 0;
  return {
    hasHeldOwn: course.hasHeldOwn || (own !== undefined && wasHeld(practice, own)),
    lastHeldOn: heldAnything(practice) ? day : course.lastHeldOn,
    lately: countedOn(course, day),
    longGap: gapDays >= longGapFrom.value ? { days: gapDays, since: [] } : longGap,
  };
}

/** The rows of sessions that grow with every one: copied once for many, and not once for each. */
function rowsOf({ inARow, unanswered, longGap }: Course) {
  return { inARow: [...inARow], unanswered: [...unanswered], since: [...(longGap?.since ?? [])] };
}

/**
 * What sessions one after another change, oldest first. What was easy before a long gap does not count after it. A rough
 * session breaks a row of easy ones, whatever it was about; one that was not at the own size adds nothing else.
 */
export function withPractices(course: Course, practices: readonly Practice[]): Course {
  const { own, plan } = course;
  const { inARow, unanswered, since } = rowsOf(course);
  let known = course;
  for (const practice of practices) {
    const goesIn = practice.sizes.length > 0;
    const isAtOwn = own !== undefined && wasBegun(practice, own);
    const before = known;
    known = { ...known, ...withDay(known, practice.day), ...(goesIn ? withHeld(known, practice) : {}) };
    if (goesIn && (daysSincePractice(before, practice.day) ?? 0) >= longGapFrom.value)
      inARow.length = unanswered.length = 0;
    if (known.longGap !== before.longGap) since.length = 0;
    if (goesIn && known.longGap) since.push(practice);
    if (isAtOwn) {
      inARow.push(practice);
      unanswered.push(practice);
    } else if (wasRough(practice, plan)) {
      inARow.length = 0;
      known = { ...known, roughElsewhereOn: practice.day };
    }
  }
  return { ...known, inARow, unanswered, longGap: known.longGap && { ...known.longGap, since } };
}
