import type { JournalRecord } from '../journal/journal-record.ts';
import type { Reminders } from './reminders.ts';
import { weekdayOf } from './weekday-of.ts';

/** What counts as having done something today: anything guided or practised, and a choice not to. */
const done: readonly JournalRecord['kind'][] = ['session', 'practice', 'checkIn'];

/** The earliest time chosen for `day`, HH:MM; undefined where there is none, or `records` tell that the day is done. */
export function timeToday(
  { times }: Reminders,
  day: string,
  records: readonly Pick<JournalRecord, 'kind' | 'day'>[],
): string | undefined {
  if (records.some((record) => record.day === day && done.includes(record.kind))) return undefined;
  const today = times.filter(({ days }) => days.includes(weekdayOf(day))).map(({ at }) => at);
  return today.toSorted()[0];
}
