import type { JournalRecord } from './journal-record.ts';

/** Orders records by the moment they began, latest first; by id where two began at once. */
export function newestFirst(a: JournalRecord, b: JournalRecord): number {
  const laterMs = Date.parse(b.at) - Date.parse(a.at);
  if (laterMs !== 0) return laterMs;
  return a.id < b.id ? -1 : 1;
}
