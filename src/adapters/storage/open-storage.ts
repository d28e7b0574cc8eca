import { promisifyRequest } from 'idb-keyval';
import type { MemoryOnlyReason, SaveOutcome } from '../../machines/stores.ts';
import type { KeyCost } from '../passphrase/key-cost.ts';
import { type Database, openDatabase } from './database.ts';
import { makeIdbJournalStore } from './idb-journal-store.ts';
import { makeIdbSlot } from './idb-slot.ts';
import { makeLazyLock } from './lazy-lock.ts';
import { openMemoryStorage } from './open-memory-storage.ts';
import { saving } from './save-outcome.ts';
import type { Sealing } from './sealing.ts';
import type { OpenedStorage, Storage } from './storage.ts';
import { openVault } from './vault.ts';

export type StorageOptions = {
  /** The person's calendar day, YYYY-MM-DD. It only says in which months to look first. */
  readonly today: string;
  readonly databaseName?: string;
  /** Asked once. Browsers that keep nothing have none, or throw when asked. */
  readonly findIndexedDb?: () => IDBFactory | undefined;
  /** What a first passphrase costs to try. */
  readonly kdf?: KeyCost | undefined;
  /** The device's clock, for the wait after wrong passphrases. */
  readonly nowMs?: () => number;
  /** From 0 up to, not including, 1: what doors and fillers are drawn by. */
  readonly chance?: (() => number) | undefined;
};

function memoryOnlyReasonOf(error: unknown): MemoryOnlyReason {
  const name = error instanceof DOMException ? error.name : undefined;
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' ? 'full' : 'blocked';
}

const usualPlace = {
  databaseName: 'unfurl',
  findIndexedDb: (): IDBFactory | undefined => globalThis.indexedDB,
};

/** Deletes what a browser keeps for us, without opening it, and ends once it is gone. */
export function eraseKept({ databaseName, findIndexedDb } = usualPlace): Promise<SaveOutcome> {
  return saving(async () => {
    const factory = findIndexedDb();
    if (factory) await promisifyRequest(factory.deleteDatabase(databaseName));
  });
}

type Opening = Required<Pick<StorageOptions, 'today' | 'nowMs'>> & {
  readonly database: Database;
  readonly kdf: KeyCost | undefined;
  readonly chance: (() => number) | undefined;
  readonly deleteEverything: Storage['deleteEverything'];
};

function storageOf(
  sealing: Sealing,
  { database, today, nowMs, kdf, chance, deleteEverything }: Opening,
): Storage {
  const slots = database('slots');
  return {
    kind: 'kept',
    journal: makeIdbJournalStore(sealing, database('journal'), today),
    slot: (name, parse) => makeIdbSlot(sealing, slots, name, parse),
    whole: async () => (await import('./idb-whole-store.ts')).makeIdbWholeStore(sealing, database),
    lock: makeLazyLock(async () =>
      (await import('./idb-lock.ts')).makeIdbLock(sealing, { database, nowMs, cost: kdf, chance }),
    ),
    deleteEverything,
  };
}

/** It stays locked where what opens it cannot be loaded. */
async function lockedStorageOf(opening: Opening): Promise<OpenedStorage> {
  const { database, nowMs, chance, deleteEverything } = opening;
  const loaded = await import('./locked-storage.ts').catch(() => undefined);
  if (!loaded)
    return {
      kind: 'locked',
      unlock: async () => ({ kind: 'blocked' }),
      waitMs: async () => 0,
      deleteEverything,
    };
  const locked = await loaded.openLocked({
    database,
    nowMs,
    chance,
    storageOf: (sealing) => storageOf(sealing, opening),
  });
  return locked.kind === 'value'
    ? { ...locked.value, deleteEverything }
    : openMemoryStorage(locked.kind, deleteEverything);
}

/**
 * Opens what this browser keeps for us, or a storage in memory where it keeps nothing or where we may not touch what is
 * there; or it is locked. Never rejects, and changes nothing that it cannot read.
 */
export async function openStorage({
  today,
  databaseName = usualPlace.databaseName,
  findIndexedDb = usualPlace.findIndexedDb,
  kdf,
  nowMs = Date.now,
  chance,
}: StorageOptions): Promise<OpenedStorage> {
  const deleteEverything = () => eraseKept({ databaseName, findIndexedDb });
  try {
    const factory = findIndexedDb();
    if (!factory) return await openMemoryStorage('blocked', deleteEverything);
    const database = await openDatabase(factory, databaseName);
    const opening: Opening = { database, today, nowMs, kdf, chance, deleteEverything };
    const vault = await openVault(database);
    if (vault.kind === 'locked') return await lockedStorageOf(opening);
    if (vault.kind !== 'value') return await openMemoryStorage(vault.kind, deleteEverything);
    return storageOf(vault.value, opening);
  } catch (error) {
    return openMemoryStorage(memoryOnlyReasonOf(error), deleteEverything);
  }
}
