import type { JournalRecord } from '../journal/journal-record.ts';
import { limit } from '../limit.ts';

/** Whether pain or blood was told of what was done. */
function speaksForRest(record: JournalRecord): boolean {
  if (record.kind !== 'session' && record.kind !== 'practice') return false;
  const { bleeding } = record.reflection;
  if (bleeding !== undefined && bleeding !== 'none') return true;
  if (record.kind !== 'session') return false;
  const { sharpPain, bleeding: atStop, gave } = record.afterCare ?? {};
  return sharpPain !== undefined || atStop !== undefined || gave === true;
}

/** A session that was stopped after midnight belongs to the day before, and its night is not over. */
const nightLasts = limit(12, 'hours', 'ourDefault');
const hourMs = 3_600_000;

/**
 * Whether nothing goes in for the rest of the calendar day `today` (YYYY-MM-DD), as it is at `now` (ISO 8601): a session
 * of it, or of the hours before, was stopped with pain or blood, or something gave, or blood was told of it afterwards.
 * Panic beside it, or a clinician's word, changes nothing. The next day asks anew.
 */
export function insideRests(records: readonly JournalRecord[], today: string, now: string): boolean {
  const sinceMs = Date.parse(now) - nightLasts.value * hourMs;
  const isRecent = ({ at, anyTime }: JournalRecord) => anyTime !== true && Date.parse(at) >= sinceMs;
  return records.some((record) => (record.day === today || isRecent(record)) && speaksForRest(record));
}
