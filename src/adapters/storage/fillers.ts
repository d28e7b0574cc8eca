import { promisifyRequest } from 'idb-keyval';
import { drawFillers } from '../../domain/lock/draw-fillers.ts';
import { bytesToFill, type Filler, sealedBytes } from '../../domain/lock/filling.ts';
import type { Database } from './database.ts';
import { emptySeal, isSealed, opaqueByChance, type Sealed } from './sealing.ts';

/** Entries that nobody can open, and how many there were in the journal when they were drawn. */
export type Fillers = { readonly entries: readonly FillerEntry[]; readonly journalCount: number };

type FillerEntry = { readonly store: 'journal' | 'slots'; readonly key: string; readonly value: Sealed };

function sizeOf(key: string, stored: unknown): number {
  return key.length + (isSealed(stored) ? stored.iv.length + stored.data.length : 0);
}

async function measure(store: IDBObjectStore): Promise<{ readonly bytes: number; readonly count: number }> {
  const [keys, values] = await Promise.all([
    promisifyRequest(store.getAllKeys() as IDBRequest<string[]>),
    promisifyRequest<unknown[]>(store.getAll()),
  ]);
  const bytes = keys.reduce((sum, key, index) => sum + sizeOf(key, values[index]), 0);
  return { bytes, count: keys.length };
}

function entriesOf(fillers: readonly Filler[]): readonly FillerEntry[] {
  const months = new Map<number, string>();
  const monthPart = (month: number): string => {
    const part = months.get(month) ?? opaqueByChance();
    months.set(month, part);
    return part;
  };
  const keyOf = (filler: Filler): string => {
    if (filler.kind === 'record') return `r:${monthPart(filler.month)}:${opaqueByChance()}`;
    if (filler.kind === 'volume') return `v:${monthPart(filler.month)}`;
    return `${filler.kind === 'slot' ? 's' : 't'}:${opaqueByChance()}`;
  };
  return fillers.map((filler) => ({
    store: filler.kind === 'slot' ? 'slots' : 'journal',
    key: keyOf(filler),
    value: emptySeal(sealedBytes(filler.blocks)),
  }));
}

/** What a locked store lacks, drawn ready; it often lacks nothing. See `bytesToFill`. */
export async function drawFor(
  database: Database,
  when: 'first' | 'later',
  chance: () => number,
): Promise<Fillers> {
  const [journal, slots] = await database(['journal', 'slots'])('readonly', (store) =>
    Promise.all([measure(store), measure(store.transaction.objectStore('slots'))]),
  );
  const missing = bytesToFill(journal.bytes + slots.bytes, when, chance);
  return { entries: entriesOf(drawFillers(missing, chance)), journalCount: journal.count };
}

/** Puts fillers within a transaction over the journal and the slots. */
export function putFillers(transaction: IDBTransaction, { entries }: Fillers): void {
  for (const { store, key, value } of entries) transaction.objectStore(store).put(value, key);
}

/** Fills up what came over the edge of a bucket, unless another tab wrote meanwhile: it may have done so too. */
export async function fillUp(database: Database, chance: () => number): Promise<void> {
  const fillers = await drawFor(database, 'later', chance);
  if (fillers.entries.length === 0) return;
  await database(['journal', 'slots'])('readwrite', async (journal) => {
    const count = await promisifyRequest(journal.count());
    if (count === fillers.journalCount) putFillers(journal.transaction, fillers);
  });
}
