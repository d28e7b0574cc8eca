import { daysBetween } from '../day.ts';
import type { Course } from './course.ts';

/** A later day; an earlier one, as after a flight westwards, changes nothing. */
export function withDay(course: Course, day: string): Pick<Course, 'today'> {
  return { today: day > course.today ? day : course.today };
}

/** Days since anything was held; undefined where nothing ever was. Never below 0. */
export function daysSincePractice({ lastHeldOn, today }: Course, day = today): number | undefined {
  return lastHeldOn === undefined ? undefined : Math.max(0, daysBetween(lastHeldOn, day));
}

/** As `daysSincePractice`, counted from the latest decision where that came later: the person has seen the gap. */
export function daysSinceAnything(course: Course, day = course.today): number | undefined {
  const sincePractice = daysSincePractice(course, day);
  if (sincePractice === undefined || !course.decided) return sincePractice;
  return Math.min(sincePractice, Math.max(0, daysBetween(course.decided.day, day)));
}
