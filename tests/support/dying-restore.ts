import { openDatabase } from '../../src/adapters/storage/database.ts';
import { makeIdbWholeStore } from '../../src/adapters/storage/idb-whole-store.ts';
import { openVault } from '../../src/adapters/storage/vault.ts';
import { changeBetween } from '../../src/domain/backup/kept-change.ts';
import type { Kept } from '../../src/domain/backup/kept-history.ts';
import { type DyingWord, standStillAfter } from './stand-still.ts';

/** What a worker is to do, and after how many writes it stands still for ever. */
export type DyingRestore = {
  readonly databaseName: string;
  readonly next: Kept;
  readonly besides: Readonly<Record<string, unknown>>;
  readonly writes: number;
};

async function restore({ databaseName, next, besides, writes }: DyingRestore): Promise<void> {
  const database = await openDatabase(indexedDB, databaseName);
  const vault = await openVault(database);
  if (vault.kind !== 'value') throw new Error('the vault of the test does not open');
  const whole = makeIdbWholeStore(vault.value, database);
  const read = await whole.read();
  if (read.kind === 'blocked') throw new Error('the storage of the test does not answer');
  standStillAfter(writes);
  await whole.change(read.seen, changeBetween(read.kept, next), besides);
  postMessage('done' satisfies DyingWord);
}

addEventListener('message', ({ data }: MessageEvent<DyingRestore>) => void restore(data));
