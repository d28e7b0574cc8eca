import { daysAWeek, daysBetween } from '../day.ts';
import { limit, type Limit } from '../limit.ts';
import type { Course } from './course.ts';

const sessionsADay = limit(2, 'sessions with something in, in a day', 'ourDefault');

/**
 * A question to ask kindly before another session with something in. `enoughToday`: as many as a day has;
 * `enoughThisWeek`: as many as the plan has in any seven days; `restDay`: the week is still without the days of rest that
 * the plan has.
 */
export type EnoughToday = {
  readonly kind: 'enoughToday' | 'enoughThisWeek' | 'restDay';
  /** Sessions of today or of the last seven days; for `restDay` days with one among the last six. */
  readonly seen: number;
  readonly limit: Limit<string>;
  /** Otherwise it forbids nothing. Where the plan locks how often, more waits. */
  readonly isLocked: boolean;
};

type Found = Omit<EnoughToday, 'isLocked'>;

/** Days with something in of the seven up to today, and how many sessions each had. */
function thisWeek({ lately, today }: Course): Course['lately'] {
  return lately.filter(({ day }) => daysBetween(day, today) >= 0 && daysBetween(day, today) < daysAWeek);
}

function sessionsIn(days: Course['lately']): number {
  return days.reduce((sum, { sessions }) => sum + sessions, 0);
}

/** The plan's own number where it has one. */
function enoughInDay(course: Course): readonly Found[] {
  const { timesADay } = course.plan;
  const atMost = timesADay === undefined ? sessionsADay : limit(timesADay, sessionsADay.unit, 'plan');
  const seen = sessionsIn(course.lately.filter(({ day }) => day === course.today));
  return seen >= atMost.value ? [{ kind: 'enoughToday', seen, limit: atMost }] : [];
}

function enoughInWeek(course: Course): readonly Found[] {
  const { timesAWeek } = course.plan;
  const seen = sessionsIn(thisWeek(course));
  if (timesAWeek === undefined || seen < timesAWeek) return [];
  const atMost = limit(timesAWeek, 'sessions with something in, in a week', 'plan');
  return [{ kind: 'enoughThisWeek', seen, limit: atMost }];
}

/** Whether today has to be without for the week to have its days of rest; a day that has begun with one is none. */
function dayOfRest(course: Course): readonly Found[] {
  const { restDays = 0 } = course.plan;
  const days = thisWeek(course).map(({ day }) => day);
  if (restDays === 0 || days.includes(course.today) || days.length < daysAWeek - restDays) return [];
  return [{ kind: 'restDay', seen: days.length, limit: limit(restDays, 'days a week without', 'plan') }];
}

/**
 * Whether there has been enough with something in, by the plan or else by our own number for a day. Undefined for not yet.
 * A plan's numbers are for any seven days up to today, whichever day a week begins on.
 */
export function enoughToday(course: Course): EnoughToday | undefined {
  const found = [...enoughInDay(course), ...enoughInWeek(course), ...dayOfRest(course)].map((one) => {
    return { ...one, isLocked: course.plan.locksFrequency === true && one.limit.source === 'plan' };
  });
  return found.find(({ isLocked }) => isLocked) ?? found[0];
}
