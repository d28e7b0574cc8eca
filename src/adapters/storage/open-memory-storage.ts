import type { MemoryOnlyReason, SaveOutcome } from '../../machines/stores.ts';
import type { Storage } from './storage.ts';

/** As `makeMemoryStorage`, loaded only now: few browsers keep nothing. */
export async function openMemoryStorage(
  why: MemoryOnlyReason,
  eraseKept: () => Promise<SaveOutcome>,
): Promise<Storage> {
  const { makeMemoryStorage } = await import('./memory-storage.ts');
  return makeMemoryStorage(why, eraseKept);
}
