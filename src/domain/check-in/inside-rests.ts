import type { JournalRecord } from '../journal/journal-record.ts';
import { assessAfterCare } from './after-care.ts';

/** Whether pain or blood was told of what was done. */
function speaksForRest(record: JournalRecord): boolean {
  if (record.kind !== 'session' && record.kind !== 'practice') return false;
  const { bleeding } = record.reflection ?? {};
  if (bleeding !== undefined && bleeding !== 'none') return true;
  return record.kind === 'session' && assessAfterCare(record.afterCare ?? {}).kind === 'rest';
}

/**
 * Whether nothing goes in for the rest of the calendar day `today` (YYYY-MM-DD): a session of it was stopped with pain
 * or spotting, or blood was told of it afterwards. The next day asks anew.
 */
export function insideRests(records: readonly JournalRecord[], today: string): boolean {
  return records.some((record) => record.day === today && speaksForRest(record));
}
