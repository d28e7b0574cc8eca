import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import type { Kept, KeptRecord } from '../../src/domain/backup/kept-history.ts';
import { dayAfter } from '../../src/domain/day.ts';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { usualSound } from '../../src/domain/sound/sound-wishes.ts';
import { makeChance } from '../support/chance.ts';
import { count, parseCount } from '../support/count-slot.ts';
import type { DyingRestore } from '../support/dying-restore.ts';
import { inOrder } from '../support/histories.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { dump, dumpOf, freshDatabase, openKept, putRaw } from '../support/raw-database.ts';
import { dieDuring } from '../support/die-during.ts';
import { describeWhole } from '../support/whole-contract.ts';
import { become, keptIn } from '../support/whole-storage.ts';

describeWhole('in this browser', () => openKept(freshDatabase()));

afterEach(() => void vi.restoreAllMocks());

type Seeded = { readonly before: Kept; readonly next: Kept };

/** Two wholes that share some records, deleted ids and settings. */
function seeded(seed: number): Seeded {
  const { between, happens, pick } = makeChance(seed);
  const record = (index: number): KeptRecord =>
    sessionRecord({ id: `r${index}`, day: dayAfter('2026-08-01', between(0, 110)) });
  const all = Array.from({ length: between(5, 60) }, (_, index) => record(index));
  const some = (share: number): Kept => {
    const records = all.filter(() => happens(share));
    const inIt = new Set(records.map(({ id }) => id));
    const dead = all.map(({ id }) => id).filter((id) => !inIt.has(id) && happens(0.3));
    const guidance = pick(['voice', 'tones', 'captions'] as const);
    return {
      records,
      tombstones: dead,
      settings: happens(0.7) ? { sound: { ...usualSound, guidance } } : {},
    };
  };
  return { before: some(0.6), next: some(0.6) };
}

async function wholeOf(storage: Storage) {
  const { kept } = await keptIn(storage);
  return { ...inOrder(kept), settings: kept.settings, tally: await storage.slot('tally', parseCount).read() };
}

function asWhole({ settings, ...history }: Kept, times: number) {
  return { ...inOrder(history), settings, tally: { kind: 'value', value: count(times) } };
}

/** How a seed's restore ended, and what was found afterwards. */
async function cutOff(seed: number) {
  const { before, next } = seeded(seed);
  const databaseName = freshDatabase();
  await become(await openKept(databaseName), before, { tally: count(1) });
  const writes = makeChance(1000 + seed).between(1, 80);
  const dying = new Worker(new URL('../support/dying-restore.ts', import.meta.url), { type: 'module' });
  const work: DyingRestore = { databaseName, next, besides: { tally: count(2) }, writes };
  const word = await dieDuring(dying, work);
  const found = await wholeOf(await openKept(databaseName));
  return { seed, word, found, meant: word === 'done' ? asWhole(next, 2) : asWhole(before, 1) };
}

describe('a whole that is cut off while it becomes another', () => {
  test('is as before, or all of it is done: 20 seeded places', async () => {
    const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
    const ends = await Promise.all(seeds.map(cutOff));
    for (const { seed, found, meant } of ends) expect(found, `seed ${seed}`).toEqual(meant);
    for (const word of ['done', 'standsStill']) expect(ends.map((end) => end.word)).toContain(word);
  });

  test.each([1, 2, 3, 4, 5])('is as before when the disk fills up on the way: seed %i', async (seed) => {
    const { before, next } = seeded(seed);
    const databaseName = freshDatabase();
    const storage = await openKept(databaseName);
    await become(storage, before, { tally: count(1) });
    const asItLay = await dump(databaseName);
    let room = makeChance(seed).between(0, 3);
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
      ...given: unknown[]
    ) => IDBRequest<IDBValidKey>;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function filling(
      this: IDBObjectStore,
      ...given
    ) {
      if (room === 0) throw new DOMException('No room', 'QuotaExceededError');
      room -= 1;
      return Reflect.apply(put, this, given);
    });
    expect(await become(storage, next, { tally: count(2) })).toEqual({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(await dump(databaseName)).toEqual(asItLay);
  });
});

describe('what cannot be read', () => {
  test('is counted, stays where it is, and is in the way of nothing', async () => {
    const name = freshDatabase();
    const storage = await openKept(name);
    const hurt = sessionRecord();
    await storage.journal.add(hurt);
    const [entry] = await dumpOf(name, 'journal');
    if (!entry) throw new Error('the test stored no record');
    await putRaw(name, { ...entry, value: 'odd' });
    expect(await keptIn(storage)).toMatchObject({ kept: { records: [] }, unreadable: 1 });
    const comes = sessionRecord();
    await become(storage, { records: [comes], tombstones: [], settings: {} });
    expect(await storage.journal.month('2026-11')).toMatchObject({
      records: [comes],
      unreadable: { damaged: 1 },
    });
    await become(storage, { records: [hurt, comes], tombstones: [], settings: {} });
    expect(await storage.journal.month('2026-11')).toMatchObject({ unreadable: { damaged: 0 } });
  });

  test('of a later version goes into a backup, and back', async () => {
    const later = { ...sessionRecord(), schema: 2 };
    const storage = await openKept(freshDatabase());
    await become(storage, { records: [later], tombstones: [], settings: {} });
    expect((await keptIn(storage)).kept.records).toEqual([later]);
    expect(await storage.journal.month('2026-11')).toMatchObject({ unreadable: { newer: 1 } });
  });

  test('because the key is gone is blocked, as everything then is', async () => {
    const name = freshDatabase();
    const storage = await openKept(name);
    await storage.deleteEverything();
    const whole = await storage.whole();
    expect(await whole.read()).toEqual({ kind: 'blocked' });
  });
});

test('a month that was sealed as one is not read from that any more', async () => {
  const name = freshDatabase();
  const storage = await openKept(name);
  const records = Array.from({ length: 15 }, () => sessionRecord({ day: '2026-10-07' }));
  for (const record of records) await storage.journal.add(record);
  await storage.journal.month('2026-10');
  const volumes = async () =>
    (await dumpOf(name, 'journal')).filter(({ key }) => typeof key === 'string' && key.startsWith('v:'))
      .length;
  await vi.waitFor(async () => expect(await volumes()).toBe(1));
  const left: readonly JournalRecord[] = records.slice(1);
  await become(storage, { records: left, tombstones: [], settings: {} });
  expect(await volumes()).toBe(0);
  expect(await storage.journal.month('2026-10')).toMatchObject({ records: { length: 14 } });
});

test('a write whose connection was lost after it was done counts as done, and is not done twice', async () => {
  const name = freshDatabase();
  const storage = await openKept(name);
  const real = Reflect.get(IDBDatabase.prototype, 'transaction') as (...given: unknown[]) => IDBTransaction;
  const { seen } = await keptIn(storage);
  let isCut = false;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function cut(
    this: IDBDatabase,
    ...given
  ) {
    const transaction = Reflect.apply(real, this, given);
    if (given[1] !== 'readwrite' || isCut) return transaction;
    isCut = true;
    // The browser has done it, and the page hears that the connection is gone.
    transaction.addEventListener(
      'complete',
      (event) => {
        event.stopImmediatePropagation();
        transaction.dispatchEvent(new Event('abort'));
      },
      { capture: true },
    );
    return transaction;
  });
  const change = { put: [sessionRecord()], takeOut: [], bury: [], unbury: [], settings: [] };
  const whole = await storage.whole();
  expect(await whole.change(seen, change, { tally: count(1) })).toEqual({ ok: true });
  expect((await keptIn(storage)).kept.records).toEqual(change.put);
});
