import { get, promisifyRequest, type UseStore } from 'idb-keyval';
import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import { newestFirst } from '../../domain/journal/newest-first.ts';
import type { Parsed } from '../../domain/parsed.ts';
import type { AddOutcome, JournalStore, MonthRead } from '../../machines/stores.ts';
import { everyMonth, likelyMonths } from './candidate-months.ts';
import { keepVolume, leastInVolume, openVolume } from './month-volume.ts';
import { isSameJson } from '../../domain/same-json.ts';
import { afterColon, keysUnder, makeRecordKeys, type RecordKeys } from './record-keys.ts';
import { reading, saving } from './save-outcome.ts';
import type { Sealed, Sealing } from './sealing.ts';

const blocked = { kind: 'blocked' } as const;

async function entriesUnder(store: IDBObjectStore, prefix: string): Promise<[string, unknown][]> {
  const range = keysUnder(prefix);
  const [keys, values] = await Promise.all([
    promisifyRequest(store.getAllKeys(range) as IDBRequest<string[]>),
    promisifyRequest<unknown[]>(store.getAll(range)),
  ]);
  return keys.map((key, index) => [key, values[index]]);
}

/** Which months there are, as they stand in the keys. Costs one read a month, however many records it holds. */
async function monthPartsIn(store: IDBObjectStore): Promise<readonly string[]> {
  const parts: string[] = [];
  let range = keysUnder('r:');
  for (;;) {
    const [key] = await promisifyRequest(store.getAllKeys(range, 1) as IDBRequest<string[]>);
    const part = key?.split(':')[1];
    if (part === undefined) return parts;
    parts.push(part);
    range = IDBKeyRange.bound(`r:${part}${afterColon}`, `r${afterColon}`, false, true);
  }
}

function tally(parsed: readonly Parsed<JournalRecord>[]): Extract<MonthRead, { kind: 'read' }> {
  const count = (kind: Parsed<unknown>['kind']) => parsed.filter((one) => one.kind === kind).length;
  const records = parsed.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  return {
    kind: 'read',
    records: records.sort(newestFirst),
    unreadable: { damaged: count('damaged'), newer: count('newer') },
  };
}

type Former = Parameters<JournalStore['replace']>[1];
type Gone = { readonly keys: RecordKeys; readonly tombstone: Sealed };

function takeOut(store: IDBObjectStore, { keys, tombstone }: Gone): void {
  store.delete(keys.record);
  store.delete(keys.volume);
  store.put(tombstone, keys.tombstone);
}

/**
 * The sealed journal; its keys are those of `makeRecordKeys`. A tombstone holds its sealed id, for the merge with another
 * device. A month's records are there once more, sealed as one, so that the whole journal is soon read: see
 * docs/decisions/0035.
 */
export function makeIdbJournalStore(sealing: Sealing, journal: UseStore, today: string): JournalStore {
  const { monthPart, keysOf } = makeRecordKeys(sealing);

  async function goneOf({ id, month }: Former): Promise<Gone> {
    const keys = await keysOf(id, month);
    return { keys, tombstone: await sealing.seal({ id }, keys.tombstone) };
  }

  /** Says of an id that is taken whether it is by this very record. */
  async function knownAs(record: JournalRecord, key: string): Promise<AddOutcome> {
    const opened = await sealing.open(await get(key, journal), key);
    const isThisOne = opened.kind === 'value' && isSameJson(opened.value, record);
    return isThisOne ? { ok: true } : { ok: false, reason: 'known' };
  }

  async function openRecord([key, stored]: [string, unknown]): Promise<Parsed<JournalRecord>> {
    const opened = await sealing.open(stored, key);
    if (opened.kind !== 'value') return opened;
    // The rules for every kind of record are loaded once there is one: an empty first screen does without.
    const { parseJournalRecord } = await import('../../domain/journal/parse-journal-record.ts');
    return parseJournalRecord(opened.value);
  }

  /** Undefined where there is no volume, or none that fits what is there now. */
  async function readVolume(part: string): Promise<MonthRead | undefined> {
    const place = `v:${part}`;
    const [stored, keys] = await journal('readonly', (store) =>
      Promise.all([
        promisifyRequest<unknown>(store.get(place)),
        promisifyRequest(store.getAllKeys(keysUnder(`r:${part}:`)) as IDBRequest<string[]>),
      ]),
    );
    const records = stored === undefined ? undefined : await openVolume(sealing, stored, place, keys);
    return records && { kind: 'read', records, unreadable: { damaged: 0, newer: 0 } };
  }

  /** A month that is over is kept as a volume as well where it can be; nobody waits for that, or hears that it failed. */
  async function readRecords(part: string, isOver: boolean): Promise<MonthRead> {
    const entries = await journal('readonly', (store) => entriesUnder(store, `r:${part}:`));
    const read = tally(await Promise.all(entries.map(openRecord)));
    const { records } = read;
    if (isOver && records.length === entries.length && records.length >= leastInVolume) {
      const keys = entries.map(([key]) => key);
      const range = keysUnder(`r:${part}:`);
      void saving(() => keepVolume(sealing, journal, `v:${part}`, range, { keys, records }));
    }
    return read;
  }

  async function amongThem(months: readonly string[], parts: readonly string[]): Promise<readonly string[]> {
    const all = await Promise.all(months.map(monthPart));
    const there = new Set(parts);
    return months.filter((_, index) => there.has(all[index] ?? ''));
  }

  /** Puts `record` and takes out `former`, both or neither. A former record that is there no more is no reason against. */
  async function put(record: JournalRecord, former?: Former): Promise<AddOutcome> {
    if (former?.id === record.id) return { ok: false, reason: 'known' };
    const keys = await keysOf(record.id, record.day.slice(0, 7));
    const [sealed, gone] = await Promise.all([sealing.seal(record, keys.record), former && goneOf(former)]);
    const isFree = await journal('readwrite', async (store) => {
      const there = [keys.record, keys.tombstone].map((key) => promisifyRequest(store.count(key)));
      const counts = await Promise.all(there);
      if (counts.some((count) => count > 0)) return false;
      store.put(sealed, keys.record);
      store.delete(keys.volume);
      if (gone) takeOut(store, gone);
      return true;
    });
    const outcome = isFree ? ({ ok: true } as const) : await knownAs(record, keys.record);
    if (outcome.ok && !isFree && gone) await journal('readwrite', (store) => takeOut(store, gone));
    return outcome;
  }

  return {
    add: (record) => saving(() => put(record)),
    replace: (record, former) => saving(() => put(record, former)),
    month: (month) =>
      reading(async () => {
        const part = await monthPart(month);
        return (await readVolume(part)) ?? readRecords(part, month < today.slice(0, 7));
      }, blocked),
    months: () =>
      reading(async () => {
        const parts = await journal('readonly', monthPartsIn);
        const likely = await amongThem(likelyMonths(today), parts);
        const months = likely.length === parts.length ? likely : await amongThem(everyMonth(), parts);
        return { kind: 'read', months } as const;
      }, blocked),
    remove: (id, month) =>
      saving(async () => {
        const gone = await goneOf({ id, month });
        await journal('readwrite', (store) => takeOut(store, gone));
      }),
  };
}
