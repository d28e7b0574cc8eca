import type { JournalRecord } from '../journal/journal-record.ts';

/** Whether pain or blood was told of what was done. */
function speaksForRest(record: JournalRecord): boolean {
  if (record.kind !== 'session' && record.kind !== 'practice') return false;
  const { bleeding } = record.reflection;
  if (bleeding !== undefined && bleeding !== 'none') return true;
  if (record.kind !== 'session') return false;
  const { sharpPain, bleeding: atStop, gave } = record.afterCare ?? {};
  return sharpPain !== undefined || atStop !== undefined || gave === true;
}

/**
 * Whether nothing goes in for the rest of the calendar day `today` (YYYY-MM-DD): a session of it was stopped with pain
 * or blood, or something gave, or blood was told of it afterwards. Panic beside it, or a clinician's word, changes
 * nothing. The next day asks anew.
 */
export function insideRests(records: readonly JournalRecord[], today: string): boolean {
  return records.some((record) => record.day === today && speaksForRest(record));
}
