import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeFaceStore } from '../../src/adapters/storage/face-store.ts';
import { leastInVolume } from '../../src/adapters/storage/month-volume.ts';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { count, oneMore, parseCount } from '../support/count-slot.ts';
import { fillTheDisk, type FullAt } from '../support/filling-disk.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { first, lockedDatabase, openLocked, second, third, unlocked } from '../support/locked-storage.ts';
import { openAt } from '../support/open-at.ts';
import { dump, freshDatabase, openKept } from '../support/raw-database.ts';
import { become } from '../support/whole-storage.ts';

afterEach(() => void vi.restoreAllMocks());

const here = sessionRecord({ id: 'here' });
const place = { id: 'here', month: '2026-11' };
const edited = { ...here, id: 'edited', guidedMs: 1 };
const next = {
  records: [sessionRecord({ id: 'came' }), sessionRecord({ id: 'came too', day: '2026-10-03' })],
  tombstones: ['here'],
  settings: { sound: { guidance: 'tones' } },
};

/** What is written, and how it says how that ended. */
type Write = { readonly what: string; readonly write: (storage: Storage) => Promise<unknown> };
type LockWrite = Write & { readonly isOn: boolean; readonly hasSecond?: boolean };

/** A lock is filled up with hundreds of entries that nobody can open. */
const patienceMs = 60_000;

const full = { ok: false, reason: 'full' };
const lockFull = { kind: 'notKept', reason: 'full' };

const writes: readonly Write[] = [
  { what: 'a record', write: ({ journal }) => journal.add(sessionRecord()) },
  { what: 'an edited record', write: ({ journal }) => journal.replace(edited, place) },
  { what: 'the tombstone of a deleted record', write: ({ journal }) => journal.remove('here', '2026-11') },
  {
    what: 'a slot for the first time',
    write: (storage) => storage.slot('other', parseCount).write(count(1)),
  },
  { what: 'a slot once more', write: (storage) => storage.slot('tally', parseCount).write(count(7)) },
  { what: 'a change of a slot', write: (storage) => storage.slot('tally', parseCount).update(oneMore) },
  {
    what: 'what is moved aside',
    write: (storage) => storage.slot('odd', () => ({ kind: 'damaged' })).setAside(),
  },
  { what: 'a restore', write: (storage) => become(storage, next, { tally: count(2) }) },
];

const lockWrites: readonly LockWrite[] = [
  { what: 'a first passphrase', isOn: false, write: ({ lock }) => lock.turnOn(first) },
  { what: 'another passphrase', isOn: true, write: ({ lock }) => lock.change(first, third) },
  { what: 'no passphrase any more', isOn: true, write: ({ lock }) => lock.turnOff(first) },
  { what: 'a second space', isOn: true, write: ({ lock }) => lock.makeSecond(first, second) },
  {
    what: 'no second space any more',
    isOn: true,
    hasSecond: true,
    write: ({ lock }) => lock.giveUpSecond(first),
  },
];

async function stock(storage: Storage): Promise<void> {
  await storage.journal.add(here);
  await storage.slot('tally', parseCount).write(count(6));
  await storage.slot<unknown>('odd', (value) => ({ kind: 'value', value })).write('nobody reads this');
}

async function stockedOpen(): Promise<{ name: string; storage: Storage }> {
  const name = freshDatabase();
  const storage = await openKept(name);
  await stock(storage);
  return { name, storage };
}

async function stockedLocked(hasSecond: boolean): Promise<{ name: string; storage: Storage }> {
  const name = hasSecond ? await lockedDatabase(second) : await lockedDatabase();
  const storage = await unlocked(name, first);
  await stock(storage);
  return { name, storage };
}

/** What is there but for the count of wrong passphrases, which is no part of what a person told. */
async function told(name: string) {
  return (await dump(name)).filter(({ key }) => key !== 'tries');
}

/** Whether everything that was there before can still be read, and something new can be written. */
async function worksOn(storage: Storage): Promise<void> {
  expect(await storage.journal.month('2026-11')).toMatchObject({ records: [here] });
  expect(await storage.slot('tally', parseCount).read()).toEqual({ kind: 'value', value: count(6) });
  const later = sessionRecord({ day: '2026-09-01' });
  expect(await storage.journal.add(later)).toEqual({ ok: true });
  expect(await storage.journal.month('2026-09')).toMatchObject({ records: [later] });
}

const ways: readonly FullAt[] = ['the put', 'the end of the transaction'];

describe.each(ways)('a disk that is full, which shows at %s', (fullAt) => {
  /** Has the disk be full at each of its writes in turn; says how many writes it takes. */
  async function fullAtEach(
    { write }: Write,
    stocked: () => Promise<{ name: string; storage: Storage }>,
    answer: unknown,
  ): Promise<number> {
    for (let room = 0; ; room += 1) {
      const { name, storage } = await stocked();
      const before = await told(name);
      const seen = fillTheDisk(room, fullAt);
      const outcome = await write(storage);
      vi.restoreAllMocks();
      if (seen.puts <= room) return room;
      expect(outcome, `full at write ${room + 1}`).toEqual(answer);
      expect(await told(name)).toEqual(before);
      await worksOn(storage);
    }
  }

  test.each(writes)('is told, changes nothing, and is no trouble afterwards: $what', async (one) => {
    expect(await fullAtEach(one, stockedOpen, full)).toBeGreaterThan(0);
  });

  test('leaves what is emptied empty: that needs no room', async () => {
    const { storage } = await stockedOpen();
    fillTheDisk(0, fullAt);
    expect(await storage.slot('tally', parseCount).clear()).toEqual({ ok: true });
    expect(await storage.deleteEverything()).toEqual({ ok: true });
  });

  test('costs no reader a month that could not be sealed once more', async () => {
    const { name, storage } = await stockedOpen();
    const records = Array.from({ length: leastInVolume }, () => sessionRecord({ day: '2026-10-07' }));
    for (const record of records) await storage.journal.add(record);
    const before = await dump(name);
    const seen = fillTheDisk(0, fullAt);
    for (const turn of [1, 2]) {
      expect(await storage.journal.month('2026-10')).toMatchObject({ records: { length: leastInVolume } });
      await vi.waitFor(() => expect(seen.puts).toBe(turn));
    }
    vi.restoreAllMocks();
    expect(await dump(name)).toEqual(before);
  });

  test('at the very first opening keeps nothing, says so, and the next opening keeps', async () => {
    // The first put is part of making the database: no browser refuses that before its end.
    for (const room of fullAt === 'the put' ? [1] : [0, 1]) {
      const name = freshDatabase();
      fillTheDisk(room, fullAt);
      const storage = await openAt(name);
      vi.restoreAllMocks();
      expect(storage).toMatchObject({ kind: 'memoryOnly' });
      expect((await openAt(name)).kind).toBe('kept');
    }
  });

  /** The count of tries comes first where one is made; each space that is filled up takes many more. */
  test.each(lockWrites)(
    'leaves the lock as it was: $what',
    async ({ write, isOn, hasSecond = false }) => {
      for (const room of isOn ? [1, 2] : [0, 1, 2]) {
        const { name, storage } = isOn ? await stockedLocked(hasSecond) : await stockedOpen();
        const before = await told(name);
        const seen = fillTheDisk(room, fullAt);
        const outcome = await write(storage);
        vi.restoreAllMocks();
        const wasFull = seen.puts > room;
        expect(outcome, `room for ${room}`).toEqual(wasFull ? lockFull : { kind: 'done' });
        if (!wasFull) continue;
        expect(await told(name)).toEqual(before);
        await worksOn(isOn ? await unlocked(name, first) : storage);
      }
    },
    patienceMs,
  );

  test('keeps nobody out of a locked journal', async () => {
    const { name } = await stockedLocked(false);
    const locked = await openLocked(name);
    fillTheDisk(0, fullAt);
    const tried = await locked.unlock(first);
    expect(tried.kind).toBe('opened');
    expect(tried.kind === 'opened' && (await tried.value.journal.month('2026-11'))).toMatchObject({
      records: [here],
    });
  });

  test('makes no passphrase cheaper to guess in the app', async () => {
    const { name } = await stockedLocked(false);
    const locked = await openLocked(name);
    fillTheDisk(0, fullAt);
    const outcomes: string[] = [];
    for (let tries = 0; tries < 5; tries += 1) outcomes.push((await locked.unlock('quite another')).kind);
    expect(outcomes).toEqual(['wrong', 'wrong', 'wrong', 'tooSoon', 'tooSoon']);
  });

  test('leaves the face as it was', async () => {
    const name = freshDatabase();
    await openKept(name);
    const face = makeFaceStore(() => indexedDB, name);
    expect(await face.write('timer')).toEqual({ ok: true });
    fillTheDisk(0, fullAt);
    expect(await face.write('notes')).toEqual(full);
    vi.restoreAllMocks();
    expect(await face.read()).toBe('timer');
  });
});
