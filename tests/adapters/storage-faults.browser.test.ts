import { promisifyRequest, setMany, type UseStore } from 'idb-keyval';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/adapters/storage/database.ts';
import { makeIdbJournalStore } from '../../src/adapters/storage/idb-journal-store.ts';
import { makeIdbSlot } from '../../src/adapters/storage/idb-slot.ts';
import { openVault } from '../../src/adapters/storage/vault.ts';
import { count, oneMore, parseCount } from '../support/count-slot.ts';
import { sessionRecord } from '../support/journal-records.ts';
import {
  dump,
  deleteRaw,
  dumpOf,
  freshDatabase,
  isThere,
  openKept,
  openUnlocked,
  putRaw,
} from '../support/raw-database.ts';

const today = '2026-11-22';
const ok = { ok: true };

/** A bucket has its own IndexedDB and its own room. Chromium only. */
type StorageBuckets = {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
};
const { storageBuckets } = navigator as unknown as { storageBuckets: StorageBuckets };

type StoredBytes = { v: number; iv: Uint8Array; data: Uint8Array };

function withBitFlipped(value: unknown): StoredBytes {
  const { v, iv, data } = value as StoredBytes;
  const changed = Uint8Array.from(data);
  changed[0] = (changed[0] ?? 0) ^ 1;
  return { v, iv, data: changed };
}

async function openParts(name: string) {
  const database = await openDatabase(indexedDB, name);
  const vault = await openVault(database);
  if (vault.kind !== 'value') throw new Error('the vault of the test does not open');
  return { database, sealing: vault.value };
}

describe('records that cannot be read', () => {
  test.each([
    ['one bit of it has flipped', withBitFlipped, { damaged: 1, newer: 0 }],
    ['its bytes are gone', () => ({ v: 1 }), { damaged: 1, newer: 0 }],
    ['something else lies there', () => 'odd', { damaged: 1, newer: 0 }],
    [
      'a newer app sealed it',
      (value: unknown) => ({ ...(value as StoredBytes), v: 2 }),
      { damaged: 0, newer: 1 },
    ],
  ])('are counted, kept and not written over: %s', async (_, change, unreadable) => {
    const name = freshDatabase();
    const { journal } = await openKept(name);
    const [hurt, sound] = [sessionRecord(), sessionRecord()];
    await journal.add(hurt);
    for (const entry of await dumpOf(name, 'journal'))
      await putRaw(name, { ...entry, value: change(entry.value) });
    const before = await dumpOf(name, 'journal');
    await journal.add(sound);
    expect(await journal.add(hurt)).toEqual({ ok: false, reason: 'known' });
    expect(await journal.month('2026-11')).toEqual({ kind: 'read', records: [sound], unreadable });
    expect(await journal.months()).toEqual({ kind: 'read', months: ['2026-11'] });
    expect(await dumpOf(name, 'journal')).toEqual(expect.arrayContaining(before));
  });

  test('are newer where the record is of a schema yet to come, and come back with it', async () => {
    const name = freshDatabase();
    const { database, sealing } = await openParts(name);
    const journal = makeIdbJournalStore(sealing, database('journal'), today);
    await journal.add({ ...sessionRecord(), ...({ schema: 2 } as object) });
    const before = await dumpOf(name, 'journal');
    expect(await journal.month('2026-11')).toMatchObject({
      records: [],
      unreadable: { damaged: 0, newer: 1 },
    });
    expect(await dumpOf(name, 'journal')).toEqual(before);
  });

  test('are those that were moved to the key of another', async () => {
    const name = freshDatabase();
    const { journal } = await openKept(name);
    for (const day of ['2026-10-01', '2026-11-01']) await journal.add(sessionRecord({ day }));
    const [one, other] = await dumpOf(name, 'journal');
    if (!one || !other) throw new Error('the test did not store two records');
    await putRaw(name, { ...one, value: other.value });
    await putRaw(name, { ...other, value: one.value });
    for (const month of ['2026-10', '2026-11'])
      expect(await journal.month(month)).toMatchObject({ records: [], unreadable: { damaged: 1, newer: 0 } });
  });
});

test('a slot whose bytes are damaged is kept until it is cleared', async () => {
  const name = freshDatabase();
  const slot = (await openKept(name)).slot('tally', parseCount);
  await slot.write(count(1));
  for (const entry of await dumpOf(name, 'slots'))
    await putRaw(name, { ...entry, value: withBitFlipped(entry.value) });
  const before = await dumpOf(name, 'slots');
  expect(await slot.read()).toEqual({ kind: 'unreadable', why: 'damaged' });
  expect(await slot.write(count(2))).toEqual({ ok: false, reason: 'broken' });
  expect(await slot.update(oneMore)).toEqual({ ok: false, reason: 'broken' });
  expect(await dumpOf(name, 'slots')).toEqual(before);
  await slot.clear();
  expect(await slot.write(count(2))).toEqual(ok);
});

/** Lets everything happen up to the last put and fails after it, as a disk does that fills up while it is written. */
function filledUp(store: UseStore, afterPuts = 0): UseStore {
  return (mode, use) =>
    store(mode, (raw) => {
      let puts = 0;
      const put = (value: unknown, key: IDBValidKey) => {
        raw.put(value, key);
        puts += 1;
        if (puts <= afterPuts) return;
        throw new DOMException('No room', 'QuotaExceededError');
      };
      return use(
        new Proxy(raw, {
          get(target, name: keyof IDBObjectStore) {
            const member = name === 'put' ? put : target[name];
            return typeof member === 'function' ? member.bind(target) : member;
          },
        }),
      );
    });
}

test.each([
  ['whose bytes are damaged', withBitFlipped],
  ['in which something else lies', () => 'odd'],
  ['that a newer app sealed', (value: unknown) => ({ ...(value as StoredBytes), v: 2 })],
])('a slot %s is moved aside as it lies there, and can be written again', async (_, change) => {
  const name = freshDatabase();
  const slot = (await openKept(name)).slot('tally', parseCount);
  await slot.write(count(1));
  const [entry] = await dumpOf(name, 'slots');
  if (!entry) throw new Error('the test wrote no slot');
  const hurt = change(entry.value);
  for (const times of [1, 2]) {
    await putRaw(name, { ...entry, value: hurt });
    expect(await slot.setAside()).toEqual(ok);
    expect(await dumpOf(name, 'slots')).toHaveLength(times);
  }
  expect(await slot.write(count(3))).toEqual(ok);
  expect(await slot.read()).toEqual({ kind: 'value', value: count(3) });
  const aside = (await dumpOf(name, 'slots')).filter(({ key }) => key !== entry.key);
  expect(aside.map(({ value }) => value)).toEqual([hurt, hurt]);
  for (const { key } of aside) expect(key).toMatch(/^s:[0-9a-f]{32}$/);
});

test('what another tab has written since a slot was found unreadable is not moved aside', async () => {
  const name = freshDatabase();
  const { database, sealing } = await openParts(name);
  const slots = database('slots');
  const other = makeIdbSlot(sealing, slots, 'tally', parseCount);
  await makeIdbSlot<unknown>(sealing, slots, 'tally', (value) => ({ kind: 'value', value })).write('odd');
  let isOvertaken = false;
  const overtakenSlots: UseStore = async (mode, use) => {
    if (mode === 'readwrite' && !isOvertaken) {
      isOvertaken = true;
      await other.clear();
      await other.write(count(5));
    }
    return slots(mode, use);
  };
  expect(await makeIdbSlot(sealing, overtakenSlots, 'tally', parseCount).setAside()).toEqual(ok);
  expect(await other.read()).toEqual({ kind: 'value', value: count(5) });
  expect(await dumpOf(name, 'slots')).toHaveLength(1);
});

test('a slot that is moved aside on a full disk stays where it is', async () => {
  const name = freshDatabase();
  const { database, sealing } = await openParts(name);
  await makeIdbSlot<unknown>(sealing, database('slots'), 'tally', (value) => ({
    kind: 'value',
    value,
  })).write('odd');
  const before = await dump(name);
  const slot = makeIdbSlot(sealing, filledUp(database('slots')), 'tally', () => ({ kind: 'damaged' }));
  expect(await slot.setAside()).toEqual({ ok: false, reason: 'full' });
  expect(await dump(name)).toEqual(before);
});

describe('a full disk', () => {
  test('is told, and takes nothing away', async () => {
    const name = freshDatabase();
    const { database, sealing } = await openParts(name);
    const record = sessionRecord();
    await makeIdbJournalStore(sealing, database('journal'), today).add(record);
    await makeIdbSlot(sealing, database('slots'), 'tally', parseCount).write(count(1));
    const before = await dump(name);
    const journal = makeIdbJournalStore(sealing, filledUp(database('journal')), today);
    const slot = makeIdbSlot(sealing, filledUp(database('slots')), 'tally', parseCount);
    const full = { ok: false, reason: 'full' };
    expect(await journal.add(sessionRecord())).toEqual(full);
    expect(await journal.remove(record.id, '2026-11')).toEqual(full);
    expect(await journal.replace(sessionRecord(), { id: record.id, month: '2026-11' })).toEqual(full);
    expect(await slot.write(count(2))).toEqual(full);
    expect(await slot.update(oneMore)).toEqual(full);
    expect(await dump(name)).toEqual(before);
    expect(await journal.month('2026-11')).toMatchObject({ records: [record] });
  });

  test('that comes in the middle of an edit leaves the former record, and nothing of the edited one', async () => {
    const name = freshDatabase();
    const { database, sealing } = await openParts(name);
    const record = sessionRecord();
    await makeIdbJournalStore(sealing, database('journal'), today).add(record);
    const before = await dump(name);
    const journal = makeIdbJournalStore(sealing, filledUp(database('journal'), 1), today);
    const outcome = await journal.replace(sessionRecord(), { id: record.id, month: '2026-11' });
    expect(outcome).toEqual({ ok: false, reason: 'full' });
    expect(await dump(name)).toEqual(before);
  });

  test('is told when it is the browser that refuses, and what was kept can still be read', async () => {
    const bucket = await storageBuckets.open('small', { quota: 200_000 });
    const storage = await openUnlocked({ today, findIndexedDb: () => bucket.indexedDB });
    const record = sessionRecord();
    expect(await storage.journal.add(record)).toEqual(ok);
    const tooLong: object = { note: 'a'.repeat(1_000_000) };
    expect(await storage.journal.add({ ...sessionRecord(), ...tooLong })).toEqual({
      ok: false,
      reason: 'full',
    });
    expect(await storage.journal.month('2026-11')).toMatchObject({ records: [record] });
    await storageBuckets.delete('small');
  });
});

test('a browser that clears its stores under an open page is told of, and nothing begins anew unseen', async () => {
  const bucket = await storageBuckets.open('cleared', { quota: 10_000_000 });
  const storage = await openUnlocked({ today, findIndexedDb: () => bucket.indexedDB });
  await storage.journal.add(sessionRecord());
  await storageBuckets.delete('cleared');
  expect(await storage.journal.add(sessionRecord())).toMatchObject({ ok: false });
  expect(await storage.journal.month('2026-11')).toEqual({ kind: 'blocked' });
});

test('of a write of many, nothing stays if one of them fails', async () => {
  const name = freshDatabase();
  const database = await openDatabase(indexedDB, name);
  const many: [string, unknown][] = [
    ['first', 1],
    ['second', () => 'cannot be cloned'],
  ];
  await expect(setMany(many, database('slots'))).rejects.toThrow('could not be cloned');
  expect(await dumpOf(name, 'slots')).toEqual([]);
});

test('of a write that the browser undoes, the cause is told and not only that it was undone', async () => {
  const slots = (await openDatabase(indexedDB, freshDatabase()))('slots');
  const addTwice = slots('readwrite', (store) => {
    for (const value of [1, 2]) store.add(value, 'same key');
    return promisifyRequest(store.count());
  });
  await expect(addTwice).rejects.toMatchObject({ name: 'ConstraintError' });
});

describe('a connection that the browser closes', () => {
  /** The real factory, and every connection that was asked of it. */
  function watchedFactory() {
    const asked: IDBOpenDBRequest[] = [];
    const factory = new Proxy(indexedDB, {
      get: (target, method: keyof IDBFactory) => (name: string, version?: number) => {
        if (method !== 'open') throw new Error('the test only watches connections');
        const request = target.open(name, version);
        asked.push(request);
        return request;
      },
    });
    const closeAll = () => asked.forEach((request) => request.result.close());
    return { asked, closeAll, factory };
  }

  test('is opened again without a word, and nothing of the work is lost', async () => {
    const databaseName = freshDatabase();
    const { asked, closeAll, factory } = watchedFactory();
    const storage = await openUnlocked({ today, databaseName, findIndexedDb: () => factory });
    const slot = storage.slot('tally', parseCount);
    await slot.write(count(1));
    closeAll();
    const record = sessionRecord();
    const many = Array.from({ length: 5 }, () => slot.update(oneMore));
    expect(await Promise.all([storage.journal.add(record), ...many])).toEqual([ok, ok, ok, ok, ok, ok]);
    expect(await slot.read()).toEqual({ kind: 'value', value: count(6) });
    expect(await storage.journal.month('2026-11')).toMatchObject({ records: [record] });
    expect(asked).toHaveLength(2);
  });

  test('is not opened again on another database than its own', async () => {
    const databaseName = freshDatabase();
    const { closeAll, factory } = watchedFactory();
    const storage = await openUnlocked({ today, databaseName, findIndexedDb: () => factory });
    closeAll();
    await promisifyRequest(indexedDB.deleteDatabase(databaseName));
    expect(await storage.journal.add(sessionRecord())).toEqual({ ok: false, reason: 'blocked' });
    expect(await isThere(databaseName)).toBe(false);
    const anew = await openKept(databaseName);
    expect(await storage.journal.add(sessionRecord())).toEqual({ ok: false, reason: 'blocked' });
    expect(await anew.journal.months()).toEqual({ kind: 'read', months: [] });
  });

  test('is not even asked for once the database was deleted: WebKit would leave an empty one', async () => {
    const databaseName = freshDatabase();
    const { asked, factory } = watchedFactory();
    const storage = await openUnlocked({ today, databaseName, findIndexedDb: () => factory });
    await (await openKept(databaseName)).deleteEverything();
    await storage.journal.add(sessionRecord());
    expect(asked).toHaveLength(1);
  });

  test('is not used again once a newer app has taken over the database', async () => {
    const name = freshDatabase();
    const storage = await openKept(name);
    const newer = await promisifyRequest(indexedDB.open(name, 2));
    expect(await storage.journal.add(sessionRecord())).toEqual({ ok: false, reason: 'blocked' });
    newer.close();
    expect(await dumpOf(name, 'journal')).toEqual([]);
  });
});

describe('where nothing can be kept, the app goes on and says why', () => {
  function failingFactory(error: string): IDBFactory {
    const open = () => {
      throw new DOMException('', error);
    };
    return {
      open,
      deleteDatabase: open,
      cmp: (a, b) => indexedDB.cmp(a, b),
      databases: () => indexedDB.databases(),
    };
  }

  test.each([
    ['there is no IndexedDB', () => undefined, 'blocked'],
    ['asking for it is not allowed', () => failingFactory('SecurityError').open('') && undefined, 'blocked'],
    ['opening is not allowed', () => failingFactory('SecurityError'), 'blocked'],
    ['a private window refuses', () => failingFactory('InvalidStateError'), 'blocked'],
    ['there is no room at all', () => failingFactory('QuotaExceededError'), 'full'],
  ])('%s', async (_, findIndexedDb, why) => {
    const storage = await openUnlocked({ today, databaseName: freshDatabase(), findIndexedDb });
    expect(storage).toMatchObject({ kind: 'memoryOnly', why });
    const record = sessionRecord();
    expect(await storage.journal.add(record)).toEqual(ok);
    expect(await storage.journal.month('2026-11')).toMatchObject({ records: [record] });
  });

  test('a newer app keeps its database here: it stays as it is', async () => {
    const name = freshDatabase();
    await (await openKept(name)).journal.add(sessionRecord());
    (await promisifyRequest(indexedDB.open(name, 2))).close();
    const before = await dump(name);
    const storage = await openUnlocked({ today, databaseName: name });
    expect(storage).toMatchObject({ kind: 'memoryOnly', why: 'newer' });
    expect(await storage.journal.add(sessionRecord())).toEqual(ok);
    expect(await dump(name)).toEqual(before);
  });

  test.each([
    ['was made by a newer app', { v: 2 }, 'newer'],
    ['is wrapped in a way not known here', { wrappedBy: { kind: 'argon2id' } }, 'newer'],
    ['has lost its key', { wrappedBy: { kind: 'deviceKey', key: null } }, 'damaged'],
    ['has lost its master', { master: null }, 'damaged'],
  ])('the vault %s: it is never replaced', async (_, change, why) => {
    const name = freshDatabase();
    await (await openKept(name)).journal.add(sessionRecord());
    const vault = (await dumpOf(name, 'keys')).find((entry) => entry.key === 'vault');
    if (!vault) throw new Error('the test stored no vault');
    await putRaw(name, { ...vault, value: { ...(vault.value as object), ...change } });
    const before = await dump(name);
    expect(await openUnlocked({ today, databaseName: name })).toMatchObject({ kind: 'memoryOnly', why });
    expect(await dump(name)).toEqual(before);
  });

  test.each(['journal', 'slots'] as const)(
    'the vault is gone and something sealed with it is in %s: no new one is made',
    async (store) => {
      const name = freshDatabase();
      const kept = await openKept(name);
      if (store === 'journal') await kept.journal.add(sessionRecord());
      else await kept.slot('tally', parseCount).write(count(1));
      await deleteRaw(name, { store: 'keys', key: 'vault' });
      const before = await dump(name);
      const storage = await openUnlocked({ today, databaseName: name });
      expect(storage).toMatchObject({ kind: 'memoryOnly', why: 'damaged' });
      expect(await storage.journal.add(sessionRecord())).toEqual(ok);
      expect(await dump(name)).toEqual(before);
    },
  );

  test('the vault was changed by a bit: it is damaged, and deleting everything makes room for a new one', async () => {
    const name = freshDatabase();
    await openKept(name);
    const vault = (await dumpOf(name, 'keys')).find((entry) => entry.key === 'vault');
    if (!vault) throw new Error('the test stored no vault');
    const value = vault.value as { master: unknown };
    await putRaw(name, { ...vault, value: { ...value, master: withBitFlipped(value.master) } });
    const storage = await openUnlocked({ today, databaseName: name });
    expect(storage).toMatchObject({ kind: 'memoryOnly', why: 'damaged' });
    expect(await storage.deleteEverything()).toEqual(ok);
    expect(await isThere(name)).toBe(false);
    expect(await openUnlocked({ today, databaseName: name })).toMatchObject({ kind: 'kept' });
  });
});
