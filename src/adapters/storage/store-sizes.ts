import { promisifyRequest } from 'idb-keyval';
import type { StoredKind, StoredSize } from '../../machines/own-device.ts';

export type StoredSizes = Partial<Record<StoredKind, StoredSize>>;

const kindOfKey: Readonly<Record<string, StoredKind>> = { r: 'records', v: 'months', t: 'tombstones' };

function kindOf(store: string, key: IDBValidKey): StoredKind {
  if (store === 'slots') return 'settings';
  if (store === 'keys') return 'keys';
  if (store !== 'journal' || typeof key !== 'string') return 'other';
  return kindOfKey[key.split(':')[0] ?? ''] ?? 'other';
}

/** Bytes of what is in a stored value, without what the browser adds: seals are bytes and little else. */
function bytesIn(value: unknown): number {
  if (value instanceof ArrayBuffer) return value.byteLength;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value instanceof Blob) return value.size;
  if (typeof value === 'string') return new TextEncoder().encode(value).length;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + bytesIn(one), 0);
  if (typeof value === 'object' && value !== null)
    return Object.values(value).reduce((sum: number, one) => sum + bytesIn(one), 0);
  return value === undefined || value === null ? 0 : 8;
}

export function addSize(sizes: StoredSizes, kind: StoredKind, bytes: number): StoredSizes {
  const former = sizes[kind] ?? { count: 0, bytes: 0 };
  return { ...sizes, [kind]: { count: former.count + 1, bytes: former.bytes + bytes } };
}

/** Never makes one: a database that is not there is given up while it is being opened. */
async function openThere(factory: IDBFactory, name: string): Promise<IDBDatabase | undefined> {
  // WebKitGTK 2.50 leaves an empty one where a creation was refused.
  if ('databases' in factory && !(await factory.databases()).some((one) => one.name === name))
    return undefined;
  const request = factory.open(name);
  request.onupgradeneeded = () => request.transaction?.abort();
  try {
    const database = await promisifyRequest(request);
    database.onversionchange = () => database.close();
    return database;
  } catch {
    return undefined;
  }
}

async function sizesIn(database: IDBDatabase, store: string, before: StoredSizes): Promise<StoredSizes> {
  const raw = database.transaction(store).objectStore(store);
  const [keys, values] = await Promise.all([
    promisifyRequest(raw.getAllKeys()),
    promisifyRequest<unknown[]>(raw.getAll()),
  ]);
  return keys.reduce<StoredSizes>(
    (sizes, key, index) => addSize(sizes, kindOf(store, key), bytesIn(key) + bytesIn(values[index])),
    before,
  );
}

/** What lies in a database by kind, as anybody with the device would count it: nothing is opened for it. */
export async function storeSizes(factory: IDBFactory, name: string): Promise<StoredSizes> {
  const database = await openThere(factory, name);
  if (!database) return {};
  try {
    let sizes: StoredSizes = {};
    for (const store of database.objectStoreNames) sizes = await sizesIn(database, store, sizes);
    return sizes;
  } finally {
    database.close();
  }
}
