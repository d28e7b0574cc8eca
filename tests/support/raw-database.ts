import { promisifyRequest } from 'idb-keyval';
import { afterEach } from 'vitest';
import { openStorage, type StorageOptions } from '../../src/adapters/storage/open-storage.ts';
import type { Storage } from '../../src/adapters/storage/storage.ts';

export type StoreName = 'keys' | 'journal' | 'slots';
export type RawEntry = { readonly store: string; readonly key: IDBValidKey; readonly value: unknown };

const used = new Set<string>();

afterEach(async () => {
  for (const name of used) await promisifyRequest(indexedDB.deleteDatabase(name));
  used.clear();
});

/** A database of this test's own; it is deleted afterwards. */
export function freshDatabase(): string {
  const name = `test-${crypto.randomUUID()}`;
  used.add(name);
  return name;
}

/** As `openStorage`, and broken wiring if it is locked. */
export async function openUnlocked(options: StorageOptions): Promise<Storage> {
  const storage = await openStorage(options);
  if (storage.kind === 'locked') throw new Error('the storage of the test is locked');
  return storage;
}

/** As `openStorage`, and broken wiring unless it keeps. Each call is a connection of its own, as another tab's. */
export async function openKept(databaseName: string): Promise<Storage> {
  const storage = await openUnlocked({ today: '2026-11-22', databaseName });
  if (storage.kind !== 'kept') throw new Error(`nothing is kept: ${storage.why}`);
  return storage;
}

export async function isThere(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some((database) => database.name === name);
}

async function withRaw<Result>(
  name: string,
  use: (database: IDBDatabase) => Promise<Result>,
): Promise<Result> {
  const database = await promisifyRequest(indexedDB.open(name));
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

async function entriesOf(database: IDBDatabase, store: string): Promise<RawEntry[]> {
  const raw = database.transaction(store).objectStore(store);
  const [keys, values] = await Promise.all([
    promisifyRequest(raw.getAllKeys()),
    promisifyRequest<unknown[]>(raw.getAll()),
  ]);
  return keys.map((key, index) => ({ store, key, value: values[index] }));
}

/** Everything that lies in a database, as anyone with the device would find it. */
export function dump(name: string): Promise<RawEntry[]> {
  return withRaw(name, async (database) => {
    const stores = [...database.objectStoreNames];
    return (await Promise.all(stores.map((store) => entriesOf(database, store)))).flat();
  });
}

export async function dumpOf(name: string, store: StoreName): Promise<RawEntry[]> {
  return (await dump(name)).filter((entry) => entry.store === store);
}

function change(name: string, storeName: string, how: (store: IDBObjectStore) => void): Promise<void> {
  return withRaw(name, async (database) => {
    const transaction = database.transaction(storeName, 'readwrite');
    how(transaction.objectStore(storeName));
    await promisifyRequest(transaction);
  });
}

/** Puts a value past the storage, as a fault of the disk or another version of the app would. */
export function putRaw(name: string, { store, key, value }: RawEntry): Promise<void> {
  return change(name, store, (raw) => raw.put(value, key));
}

/** Takes a value away past the storage. */
export function deleteRaw(name: string, { store, key }: Omit<RawEntry, 'value'>): Promise<void> {
  return change(name, store, (raw) => raw.delete(key));
}
