import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import { journalRecordSchema } from '../../domain/journal/stored-record.ts';
import type { Sealing } from './sealing.ts';

/** Fewer records are read one by one as quickly. */
export const leastInVolume = 12;

/** A month's records, newest first, and the storage keys under which they lie. */
type Volume = {
  readonly schema: typeof journalRecordSchema;
  readonly keys: readonly string[];
  readonly records: readonly JournalRecord[];
};

/** Looks no deeper: what we sealed had been checked before, and checking it again takes as long as reading it. */
function isVolume(opened: unknown): opened is Volume {
  if (typeof opened !== 'object' || opened === null) return false;
  const { schema, keys, records } = opened as Partial<Volume>;
  return schema === journalRecordSchema && Array.isArray(keys) && Array.isArray(records);
}

/**
 * Whether a volume made of `keys` holds just what lies under `others`, both in the store's order. What lies under a key
 * never changes: there is only more of it or less.
 */
function isSame(keys: readonly string[], others: readonly string[]): boolean {
  return keys.length === others.length && keys.every((key, index) => key === others[index]);
}

/**
 * The records of a volume, which were sound when it was made; undefined where it cannot be read, another schema made it,
 * or it does not fit the keys of the month.
 */
export async function openVolume(
  sealing: Sealing,
  stored: unknown,
  storageKey: string,
  keys: readonly string[],
): Promise<readonly JournalRecord[] | undefined> {
  const opened = await sealing.open(stored, storageKey);
  const volume = opened.kind === 'value' ? opened.value : undefined;
  return isVolume(volume) && isSame(volume.keys, keys) ? volume.records : undefined;
}

/** Seals a month's records as one, unless there are others by now. `range` is that of their keys. */
export async function keepVolume(
  sealing: Sealing,
  journal: UseStore,
  storageKey: string,
  range: IDBKeyRange,
  volume: Omit<Volume, 'schema'>,
): Promise<void> {
  const sealed = await sealing.seal({ ...volume, schema: journalRecordSchema }, storageKey);
  await journal('readwrite', async (store) => {
    const keys = await promisifyRequest(store.getAllKeys(range) as IDBRequest<string[]>);
    if (isSame(volume.keys, keys)) store.put(sealed, storageKey);
  });
}
