import { promisifyRequest } from 'idb-keyval';
import { keysUnder } from './record-keys.ts';
import { isSameWrite } from './sealing.ts';

export type Entry = readonly [key: string, stored: unknown];

/** What lay in the stores when they were read. */
export type Seen = {
  readonly journalKeys: readonly string[];
  /** Keys of the journal under which lies what is not this space's own. */
  readonly strangeKeys: ReadonlySet<string>;
  readonly settings: readonly Entry[];
};

export type Looked = 'asSeen' | 'changed' | { readonly unknownKeys: readonly string[] };

/** Records and tombstones; the months that are sealed once more come and go by themselves. */
async function journalKeysIn(store: IDBObjectStore): Promise<readonly string[]> {
  const ranges = ['r:', 't:'].map(keysUnder);
  const keys = ranges.map((range) => promisifyRequest(store.getAllKeys(range) as IDBRequest<string[]>));
  return (await Promise.all(keys)).flat();
}

/**
 * What lies under a key of the journal never changes, so that keys are enough; a slot is written over. Whose an unknown key
 * is cannot be told within a transaction.
 */
export async function look(store: IDBObjectStore, seen: Seen): Promise<Looked> {
  const slots = store.transaction.objectStore('slots');
  const keys = (await journalKeysIn(store)).filter((key) => !seen.strangeKeys.has(key));
  const settings = await Promise.all(seen.settings.map(([key]) => promisifyRequest<unknown>(slots.get(key))));
  const known = new Set(seen.journalKeys);
  const unknownKeys = keys.filter((key) => !known.has(key));
  const isAsSeen =
    keys.length - unknownKeys.length === known.size &&
    settings.every((stored, index) => isSameWrite(stored, seen.settings[index]?.[1]));
  if (!isAsSeen) return 'changed';
  return unknownKeys.length > 0 ? { unknownKeys } : 'asSeen';
}
