import type { Storage } from '../../src/adapters/storage/storage.ts';
import { changeBetween } from '../../src/domain/backup/kept-change.ts';
import type { Kept } from '../../src/domain/backup/kept-history.ts';
import type { ChangeOutcome } from '../../src/machines/whole-store.ts';

/** What a storage keeps, and broken wiring where it does not say. */
export async function keptIn(storage: Storage) {
  const read = await (await storage.whole()).read();
  if (read.kind === 'blocked') throw new Error('the storage of the test does not answer');
  return read;
}

/** Makes a storage into `next`, from what it has. */
export async function become(storage: Storage, next: Kept, besides = {}): Promise<ChangeOutcome> {
  const { kept, seen } = await keptIn(storage);
  return (await storage.whole()).change(seen, changeBetween(kept, next), besides);
}
