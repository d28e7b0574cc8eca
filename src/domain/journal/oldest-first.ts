import type { JournalRecord } from './journal-record.ts';
import { newestFirst } from './newest-first.ts';

/**
 * Orders records by the person's own calendar day, earliest first, and within a day by the moment they began. After a
 * flight westwards a later moment may have the earlier day.
 */
export function oldestFirst(a: JournalRecord, b: JournalRecord): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return newestFirst(b, a);
}
