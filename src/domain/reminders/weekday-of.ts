import { daysAWeek, daysBetween } from '../day.ts';
import { type Weekday, weekdays } from './reminders.ts';

/** A Monday. */
const aMonday = '2024-01-01';

/** Of a calendar day, YYYY-MM-DD. */
export function weekdayOf(day: string): Weekday {
  const since = daysBetween(aMonday, day) % daysAWeek;
  return weekdays[(since + daysAWeek) % daysAWeek] ?? 'MO';
}
