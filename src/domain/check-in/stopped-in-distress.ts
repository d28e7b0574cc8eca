import type { JournalRecord } from '../journal/journal-record.ts';
import { ofThisDay } from './of-this-day.ts';

/**
 * Whether a session of the calendar day `today` (YYYY-MM-DD), as it is at `now` (ISO 8601), or of the hours before, was
 * stopped with panic or feeling far away. The next day asks anew.
 */
export function stoppedInDistress(records: readonly JournalRecord[], today: string, now: string): boolean {
  return ofThisDay(records, today, now).some(
    (record) => record.kind === 'session' && record.afterCare?.panic === true,
  );
}
