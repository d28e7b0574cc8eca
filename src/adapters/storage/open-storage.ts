import { promisifyRequest } from 'idb-keyval';
import type { MemoryOnlyReason, SaveOutcome } from '../../machines/stores.ts';
import { openDatabase } from './database.ts';
import { makeIdbJournalStore } from './idb-journal-store.ts';
import { makeIdbSlot } from './idb-slot.ts';
import { makeMemoryStorage } from './memory-storage.ts';
import { saving } from './save-outcome.ts';
import type { Storage } from './storage.ts';
import { openVault } from './vault.ts';

export type StorageOptions = {
  /** The person's calendar day, YYYY-MM-DD. It only says in which months to look first. */
  readonly today: string;
  readonly databaseName?: string;
  /** Asked once. Browsers that keep nothing have none, or throw when asked. */
  readonly findIndexedDb?: () => IDBFactory | undefined;
};

function memoryOnlyReasonOf(error: unknown): MemoryOnlyReason {
  const name = error instanceof DOMException ? error.name : undefined;
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' ? 'full' : 'blocked';
}

async function erase(findIndexedDb: () => IDBFactory | undefined, name: string): Promise<void> {
  const factory = findIndexedDb();
  if (factory) await promisifyRequest(factory.deleteDatabase(name));
}

/**
 * Opens what this browser keeps for us, or a storage in memory where it keeps nothing or where we may not touch what is
 * there. Never rejects, and changes nothing that it cannot read.
 */
export async function openStorage({
  today,
  databaseName = 'unfurl',
  findIndexedDb = () => globalThis.indexedDB,
}: StorageOptions): Promise<Storage> {
  const eraseAll = (): Promise<SaveOutcome> => saving(() => erase(findIndexedDb, databaseName));
  try {
    const factory = findIndexedDb();
    if (!factory) return makeMemoryStorage('blocked', eraseAll);
    const database = await openDatabase(factory, databaseName);
    const vault = await openVault(database);
    if (vault.kind !== 'value') return makeMemoryStorage(vault.kind, eraseAll);
    const sealing = vault.value;
    const slots = database('slots');
    return {
      kind: 'kept',
      journal: makeIdbJournalStore(sealing, database('journal'), today),
      slot: (name, parse) => makeIdbSlot(sealing, slots, name, parse),
      whole: async () => (await import('./idb-whole-store.ts')).makeIdbWholeStore(sealing, database),
      deleteEverything: eraseAll,
    };
  } catch (error) {
    return makeMemoryStorage(memoryOnlyReasonOf(error), eraseAll);
  }
}
