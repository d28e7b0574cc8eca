import type { JournalRecord } from './journal-record.ts';

/** Raised whenever the shape of such a file changes; its records have a schema of their own. */
export const recordsFileSchema = 1;

/** Neutral: it may lie among other files where anybody sees it. `stem` is that of the face; `day` is YYYY-MM-DD. */
export function recordsFileName(stem: string, day: string): string {
  return `${stem}-${day}.json`;
}

/**
 * Records as the text of a file, in JSON that is not sealed and that a person can read. `parseJournalRecord` reads each of
 * its `records` back as it was.
 */
export function recordsFile(records: readonly JournalRecord[]): string {
  return `${JSON.stringify({ unfurl: 'records', schema: recordsFileSchema, records }, undefined, 2)}\n`;
}
