import type { DecisionChoice } from '../journal/journal-record.ts';
import { orderOf, type Rung } from '../ladder/rung.ts';
import { isSameSize } from '../ladder/same-size.ts';
import type { Course } from './course.ts';
import { withDay } from './course-days.ts';

/** The place of a size on a ladder that may have changed since: the size itself, or else the nearest easier one. */
function placeOn(rungs: readonly Rung[], size: Rung): Rung | undefined {
  const same = rungs.find((rung) => rung.id === size.id && isSameSize(rung, size));
  const alike = same ?? rungs.find((rung) => isSameSize(rung, size));
  if (alike) return alike;
  const easier = rungs.filter((rung) => orderOf(rung) <= orderOf(size));
  return easier.toSorted((a, b) => orderOf(a) - orderOf(b)).at(-1) ?? rungs[0];
}

/** What a decision changes: it answers all that was suggested before, and at another size the count begins anew. */
export function withDecision(
  course: Course,
  choice: DecisionChoice,
  size: Rung,
  day: string,
): Partial<Course> {
  const { rungs, own } = course;
  const place = placeOn(rungs, size);
  const isHere = own !== undefined && place !== undefined && isSameSize(own, place);
  return {
    ...withDay(course, day),
    own: place,
    decided: { choice, day },
    inARow: isHere ? course.inARow : [],
    unanswered: [],
    longGap: undefined,
  };
}
