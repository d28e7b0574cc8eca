import { openStorage } from '../../src/adapters/storage/open-storage.ts';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { inTurn } from './timing.ts';

const today = '2026-11-22';

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}

async function fill(storage: Storage, from: number, to: number): Promise<void> {
  const records = Array.from({ length: to - from }, () => sessionRecord({ day: today }));
  await Promise.all(records.map((record) => storage.journal.add(record)));
}

export type StorageRuns = Readonly<
  Record<'openNew' | 'openKept' | 'save' | 'read100' | 'read2000', readonly number[]>
>;

/** Runs in a page: real IndexedDB, real sealing. Everything is deleted at the end. */
export async function timeStorage(): Promise<StorageRuns> {
  const names = Array.from({ length: 12 }, (_, index) => `bench-${index}`);
  const open = (name = '') => openStorage({ today, databaseName: name });
  const openNew = await inTurn(names.length, (turn) => timeOf(() => open(names[turn])));
  const openKept = await inTurn(names.length, (turn) => timeOf(() => open(names[turn])));
  const storage = await open(names[0]);
  if (storage.kind !== 'kept') throw new Error(`nothing is kept here: ${storage.kind}`);
  const save = await inTurn(100, () => timeOf(() => storage.journal.add(sessionRecord({ day: today }))));
  const read = () => timeOf(() => storage.journal.month(today.slice(0, 7)));
  const read100 = await inTurn(15, read);
  await fill(storage, 100, 2000);
  const read2000 = await inTurn(15, read);
  for (const name of names) await (await open(name)).deleteEverything();
  return { openNew, openKept, save, read100, read2000 };
}
