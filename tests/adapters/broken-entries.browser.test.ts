import { describe, expect, test, vi } from 'vitest';
import { leastInVolume } from '../../src/adapters/storage/month-volume.ts';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { count, parseCount } from '../support/count-slot.ts';
import { makeChance } from '../support/chance.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { first, lockedDatabase, unlocked, vaultOf } from '../support/locked-storage.ts';
import { openAt } from '../support/open-at.ts';
import {
  deleteRaw,
  dump,
  dumpOf,
  freshDatabase,
  openKept,
  putRaw,
  type RawEntry,
} from '../support/raw-database.ts';
import { keptIn } from '../support/whole-storage.ts';

type Bytes = { readonly v: number; readonly iv: Uint8Array; readonly data: Uint8Array };

/** Flips one bit of what is sealed, or of the iv before it, as a disk or memory fault would. */
function withBitFlipped(value: unknown, seed: number): Bytes {
  const { v, iv, data } = value as Bytes;
  const { between } = makeChance(seed);
  const both = Uint8Array.from([...iv, ...data]);
  const at = between(0, both.length - 1);
  both[at] = (both[at] ?? 0) ^ (1 << between(0, 7));
  return { v, iv: both.slice(0, iv.length), data: both.slice(iv.length) };
}

const seeds = [1, 2, 3, 4, 5];
const older = Array.from({ length: leastInVolume }, (_, index) =>
  sessionRecord({ id: `older-${index}`, day: '2026-09-07' }),
);
const other = sessionRecord({ id: 'other', day: '2026-11-02' });

/** An open page, and what is on the disk of a journal with everything in it. */
async function stocked(): Promise<{ name: string; storage: Storage }> {
  const name = freshDatabase();
  const storage = await openKept(name);
  for (const record of older) await storage.journal.add(record);
  await storage.journal.add(other);
  const gone = sessionRecord({ id: 'gone' });
  await storage.journal.add(gone);
  await storage.journal.remove('gone', '2026-11');
  await storage.slot('tally', parseCount).write(count(3));
  await storage.journal.month('2026-09');
  await vi.waitFor(async () => expect(await one(name, 'journal', 'v:')).toBeDefined());
  return { name, storage };
}

async function one(name: string, store: 'journal' | 'slots', prefix: string): Promise<RawEntry | undefined> {
  return (await dumpOf(name, store)).find(({ key }) => typeof key === 'string' && key.startsWith(prefix));
}

/** Flips a bit of the first entry of a kind, under the page that has it open. */
async function hurt(
  name: string,
  store: 'journal' | 'slots',
  prefix: string,
  seed: number,
): Promise<RawEntry> {
  const entry = await one(name, store, prefix);
  if (!entry) throw new Error(`the test stored nothing under ${prefix}`);
  const flipped = { ...entry, value: withBitFlipped(entry.value, seed) };
  await putRaw(name, flipped);
  return flipped;
}

async function others(name: string, key: IDBValidKey): Promise<readonly RawEntry[]> {
  return (await dump(name)).filter((entry) => entry.key !== key);
}

/** Both as the page that is open sees it, and as one that is opened now. */
async function bothOf(name: string, storage: Storage): Promise<readonly Storage[]> {
  return [storage, await openKept(name)];
}

describe.each(seeds)('one bit that flips on the disk under a running app (place %i)', (seed) => {
  test('in a record: it is counted, never written over, and the others are read', async () => {
    const { name, storage } = await stocked();
    const sound = await others(name, 'none');
    const flipped = await hurt(name, 'journal', 'r:', seed);
    for (const each of await bothOf(name, storage)) {
      const months = await Promise.all(['2026-09', '2026-11'].map((month) => each.journal.month(month)));
      const read = months.flatMap((month) => (month.kind === 'read' ? [month] : []));
      expect(read).toHaveLength(2);
      // A month that was sealed once more still has it whole.
      const all = read.flatMap(({ records }) => records.map(({ id }) => id));
      const missing = read.reduce((sum, { unreadable }) => sum + unreadable.damaged, 0);
      expect(all.length + missing).toBe(older.length + 1);
      expect((await keptIn(each)).unreadable).toBe(1);
      expect((await keptIn(each)).kept.records).toHaveLength(older.length);
    }
    expect(await others(name, flipped.key)).toEqual(sound.filter(({ key }) => key !== flipped.key));
    expect((await dumpOf(name, 'journal')).find(({ key }) => key === flipped.key)).toEqual(flipped);
  });

  test('in a month that was sealed once more: its records are read one by one, and it is made anew', async () => {
    const { name, storage } = await stocked();
    const flipped = await hurt(name, 'journal', 'v:', seed);
    for (const each of await bothOf(name, storage))
      expect(await each.journal.month('2026-09')).toMatchObject({
        records: { length: older.length },
        unreadable: { damaged: 0, newer: 0 },
      });
    await vi.waitFor(async () => expect(await one(name, 'journal', 'v:')).not.toEqual(flipped));
    expect(await (await openKept(name)).journal.month('2026-09')).toMatchObject({
      records: { length: older.length },
    });
  });

  test('in a tombstone: what was deleted stays deleted, and nothing else is lost', async () => {
    const { name, storage } = await stocked();
    const flipped = await hurt(name, 'journal', 't:', seed);
    for (const each of await bothOf(name, storage)) {
      expect(await each.journal.add(sessionRecord({ id: 'gone' }))).toEqual({ ok: false, reason: 'known' });
      expect(await each.journal.month('2026-11')).toMatchObject({
        records: [other],
        unreadable: { damaged: 0 },
      });
      expect((await keptIn(each)).kept).toMatchObject({
        records: { length: older.length + 1 },
        tombstones: [],
      });
    }
    expect(await one(name, 'journal', 't:')).toEqual(flipped);
  });

  test('in a slot: it is unreadable, never written over, and kept where it is moved aside', async () => {
    const { name, storage } = await stocked();
    const flipped = await hurt(name, 'slots', 's:', seed);
    for (const each of await bothOf(name, storage)) {
      const slot = each.slot('tally', parseCount);
      expect(await slot.read()).toEqual({ kind: 'unreadable', why: 'damaged' });
      expect(await slot.write(count(9))).toEqual({ ok: false, reason: 'broken' });
    }
    expect(await dumpOf(name, 'slots')).toEqual([flipped]);
    const slot = storage.slot('tally', parseCount);
    await slot.setAside();
    expect(await slot.write(count(9))).toEqual({ ok: true });
    expect((await dumpOf(name, 'slots')).map(({ value }) => value)).toContainEqual(flipped.value);
  });

  test('in the vault: the open page goes on, a new one keeps nothing and says so, and all stays as it lies', async () => {
    const { name, storage } = await stocked();
    const vault = await vaultOf(name);
    const { master } = vault.value as { master: unknown };
    await putRaw(name, {
      ...vault,
      value: { ...(vault.value as object), master: withBitFlipped(master, seed) },
    });
    const before = await dump(name);
    expect(await storage.journal.month('2026-11')).toMatchObject({ records: [other] });
    const anew = await openAt(name);
    expect(anew).toMatchObject({ kind: 'memoryOnly', why: 'damaged' });
    if (anew.kind !== 'memoryOnly') throw new Error('the storage of the test keeps');
    expect(await anew.journal.add(sessionRecord())).toEqual({ ok: true });
    expect(await dump(name)).toEqual(before);
  });

  test('in the doors of a lock: the others open as before, and nothing is made anew', async () => {
    const name = await lockedDatabase();
    const storage = await unlocked(name, first);
    await storage.journal.add(other);
    const vault = await vaultOf(name);
    const { doors } = vault.value as { doors: { sealed: readonly unknown[] } };
    for (const door of doors.sealed.keys()) {
      const sealed = doors.sealed.map((each, index) => (index === door ? withBitFlipped(each, seed) : each));
      await putRaw(name, { ...vault, value: { ...(vault.value as object), doors: { ...doors, sealed } } });
      const before = await vaultOf(name);
      const locked = await openAt(name);
      if (locked.kind !== 'locked') throw new Error(`the storage of the test is ${locked.kind}`);
      const tried = await locked.unlock(first);
      // Behind one of the eight lies the journal; behind the others, nothing or somebody else's.
      expect(['opened', 'wrong', 'tooSoon']).toContain(tried.kind);
      expect(await vaultOf(name)).toEqual(before);
      await deleteRaw(name, { store: 'keys', key: 'tries' });
    }
    await putRaw(name, vault);
    expect(await (await unlocked(name, first)).journal.month('2026-11')).toMatchObject({ records: [other] });
  });
});
