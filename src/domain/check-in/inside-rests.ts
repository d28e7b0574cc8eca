import type { JournalRecord } from '../journal/journal-record.ts';
import { assessAfterCare } from './after-care.ts';

/**
 * Whether nothing goes in for the rest of the calendar day `today` (YYYY-MM-DD): a session of it was stopped with pain
 * or spotting, and the person was told so. The next day asks anew.
 */
export function insideRests(records: readonly JournalRecord[], today: string): boolean {
  return records.some(
    (record) =>
      record.kind === 'session' &&
      record.day === today &&
      assessAfterCare(record.afterCare ?? {}).kind === 'rest',
  );
}
