import type { JournalRecord } from '../journal/journal-record.ts';
import { ofThisDay } from './of-this-day.ts';

/** Whether pain or blood was told of what was done, also where the entry that told it has been deleted. */
function speaksForRest(record: JournalRecord): boolean {
  if (record.kind === 'remainder') return record.what.includes('insideRests');
  if (record.kind !== 'session' && record.kind !== 'practice') return false;
  const { bleeding } = record.reflection;
  if (bleeding !== undefined && bleeding !== 'none') return true;
  if (record.kind !== 'session') return false;
  const { sharpPain, bleeding: atStop, gave } = record.afterCare ?? {};
  return sharpPain !== undefined || atStop !== undefined || gave === true;
}

/**
 * Whether nothing goes in for the rest of the calendar day `today` (YYYY-MM-DD), as it is at `now` (ISO 8601): a session
 * of it, or of the hours before, was stopped with pain or blood, or something gave, or blood was told of it afterwards.
 * Panic beside it, or a clinician's word, changes nothing. The next day asks anew.
 */
export function insideRests(records: readonly JournalRecord[], today: string, now: string): boolean {
  return ofThisDay(records, today, now).some(speaksForRest);
}
