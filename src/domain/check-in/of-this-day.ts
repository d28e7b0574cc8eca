import type { JournalRecord } from '../journal/journal-record.ts';
import { limit } from '../limit.ts';

/** A session that was stopped after midnight belongs to the day before, and its night is not over. */
const nightLasts = limit(12, 'hours', 'ourDefault');
const hourMs = 3_600_000;

/** The records of the calendar day `today` (YYYY-MM-DD), as it is at `now` (ISO 8601), and of the hours before. */
export function ofThisDay(
  records: readonly JournalRecord[],
  today: string,
  now: string,
): readonly JournalRecord[] {
  const sinceMs = Date.parse(now) - nightLasts.value * hourMs;
  const isRecent = ({ at, anyTime }: JournalRecord) => anyTime !== true && Date.parse(at) >= sinceMs;
  return records.filter((record) => record.day === today || isRecent(record));
}
