import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import type { JournalStore } from '../../machines/stores.ts';

/** A session stopped before this has not told its instructions. */
const heardMs = 60_000;
/** Months looked back on to know how familiar a protocol is; after a longer gap it is told in full again. */
const familiarMonths = 2;

/** How often a plan was guided of late, by the journal; where that does not answer, never. */
export type TimesDone = { readonly ofThisPlan: number; readonly ofThisVersion: number };

export async function timesDone(journal: JournalStore, id: string, version: number): Promise<TimesDone> {
  const found = await journal.months();
  if (found.kind === 'blocked') return { ofThisPlan: 0, ofThisVersion: 0 };
  const months = await Promise.all(
    found.months.slice(0, familiarMonths).map((month) => journal.month(month)),
  );
  const versions = months
    .flatMap((month) => (month.kind === 'read' ? month.records : []))
    .flatMap((record: JournalRecord) =>
      record.kind === 'session' && record.protocol.id === id && record.guidedMs >= heardMs
        ? [record.protocol.version]
        : [],
    );
  return {
    ofThisPlan: versions.length,
    ofThisVersion: versions.filter((one) => one === version).length,
  };
}
