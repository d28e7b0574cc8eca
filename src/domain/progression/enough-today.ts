import { limit, type Limit } from '../limit.ts';
import { type Course, sessionsToday } from './course.ts';
import type { ProgressionPlan } from './progression-plan.ts';

const sessionsADay = limit(2, 'sessions with something in, in a day', 'ourDefault');

/** A question to ask kindly before another session of the day; it forbids nothing. */
export type EnoughToday = { readonly seen: number; readonly limit: Limit<string> };

/** The plan's own number where it has one. */
function sessionsADayOf({ timesADay }: ProgressionPlan): Limit<string> {
  return timesADay === undefined ? sessionsADay : limit(timesADay, sessionsADay.unit, 'plan');
}

/** Whether today has had as many sessions with something in as a day has. Undefined for not yet. */
export function enoughToday(course: Course): EnoughToday | undefined {
  const atMost = sessionsADayOf(course.plan);
  const seen = sessionsToday(course);
  return seen >= atMost.value ? { seen, limit: atMost } : undefined;
}
