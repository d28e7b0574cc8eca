import type { JournalRecord } from '../domain/journal/journal-record.ts';
import type { JournalStore } from './stores.ts';

/** Every record that can be read, in no order; undefined where a month does not answer: then too little is known. */
export async function readWholeJournal(
  journal: Pick<JournalStore, 'months' | 'month'>,
): Promise<readonly JournalRecord[] | undefined> {
  const found = await journal.months();
  if (found.kind === 'blocked') return undefined;
  const months = await Promise.all(found.months.map((month) => journal.month(month)));
  const records = months.map((month) => (month.kind === 'read' ? month.records : undefined));
  return records.includes(undefined) ? undefined : records.flatMap((some) => some ?? []);
}
