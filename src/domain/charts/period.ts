import { dayAfter } from '../day.ts';
import { boundsOf } from './slot.ts';

export const periods = ['fourWeeks', 'threeMonths', 'year', 'all'] as const;
export type Period = (typeof periods)[number];

/** At least, today counted. */
const daysOf = { fourWeeks: 28, threeMonths: 91, year: 365 } as const;

/**
 * The first day of `period` that ends with `today`, YYYY-MM-DD; undefined for all time. It is a Monday, so that no week
 * is shown in part.
 */
export function firstDayOf(period: Period, today: string): string | undefined {
  return period === 'all' ? undefined : boundsOf(dayAfter(today, 1 - daysOf[period]), 'week').from;
}
