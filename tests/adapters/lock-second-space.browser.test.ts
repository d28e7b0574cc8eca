import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { fillUp } from '../../src/adapters/storage/fillers.ts';
import { openDatabase } from '../../src/adapters/storage/database.ts';
import { emptySeal } from '../../src/adapters/storage/sealing.ts';
import { bucketOf, sealedBytes } from '../../src/domain/lock/filling.ts';
import { count, parseCount } from '../support/count-slot.ts';
import { sessionRecord } from '../support/journal-records.ts';
import {
  asText,
  bytesOf,
  contentOf,
  done,
  first,
  lockedDatabase,
  openOpen,
  opens,
  second,
  shared,
  third,
  unlocked,
  vaultOf,
} from '../support/locked-storage.ts';
import { become, keptIn } from '../support/whole-storage.ts';
import { dump, dumpOf, freshDatabase } from '../support/raw-database.ts';

afterEach(() => void vi.restoreAllMocks());

const fourth = 'violin temple october';
const nothingThere = { kind: 'read', months: [] };

/** One record, one deleted record, a draft and a setting. */
async function live(storage: Storage, note: string) {
  const record = { ...sessionRecord({ day: '2026-11-02' }), note };
  const deleted = sessionRecord();
  for (const one of [record, deleted]) await storage.journal.add(one);
  await storage.journal.remove(deleted.id, '2026-11');
  await storage.slot('checkInDraft', parseCount).write(count(note.length));
  return record;
}

async function livedIn(storage: Storage) {
  const { kept, unreadable } = await keptIn(storage);
  return {
    months: await storage.journal.months(),
    november: await storage.journal.month('2026-11'),
    draft: await storage.slot('checkInDraft', parseCount).read(),
    whole: { records: kept.records, deleted: kept.tombstones.length, unreadable },
  };
}

function only(record: object, note: string) {
  return {
    months: { kind: 'read', months: ['2026-11'] },
    november: { kind: 'read', records: [record], unreadable: { damaged: 0, newer: 0 } },
    draft: { kind: 'value', value: count(note.length) },
    whole: { records: [record], deleted: 1, unreadable: 0 },
  };
}

describe('a second space', () => {
  test('is empty at first, whatever the first one holds', async () => {
    const name = await lockedDatabase();
    const before = await unlocked(name, first);
    await live(before, 'first');
    expect(await before.lock.makeSecond(first, second)).toEqual({ kind: 'done' });
    const storage = await unlocked(name, second);
    const { journal, lock } = storage;
    expect(await journal.months()).toEqual(nothingThere);
    expect(await journal.month('2026-11')).toMatchObject({
      records: [],
      unreadable: { damaged: 0, newer: 0 },
    });
    expect(await storage.slot('checkInDraft', parseCount).read()).toEqual({ kind: 'empty' });
    expect(await keptIn(storage)).toMatchObject({
      kept: { records: [], tombstones: [], settings: {} },
      unreadable: 0,
    });
    expect(await lock.state()).toBe('on');
    expect(await lock.hasSecond()).toBe(false);
  });

  test('and the first one see nothing of each other: no record, no deleted one, no draft', async () => {
    const name = await lockedDatabase(second);
    const one = await live(await unlocked(name, first), 'in the first');
    const other = await live(await unlocked(name, second), 'in the second one');
    expect(await livedIn(await unlocked(name, first))).toEqual(only(one, 'in the first'));
    expect(await livedIn(await unlocked(name, second))).toEqual(only(other, 'in the second one'));
  });

  test('is restored, and the first one is not touched by it', async () => {
    const name = await lockedDatabase(second);
    const one = await live(await unlocked(name, first), 'in the first');
    const comes = sessionRecord({ day: '2025-01-01' });
    await become(await unlocked(name, second), { records: [comes], tombstones: [], settings: {} });
    expect(await livedIn(await unlocked(name, first))).toEqual(only(one, 'in the first'));
    expect((await keptIn(await unlocked(name, second))).kept.records).toEqual([comes]);
  });

  test('is not in the way of a restore of the first, although it is written into meanwhile', async () => {
    const name = await lockedDatabase(second);
    const [one, other] = [await unlocked(name, first), await unlocked(name, second)];
    const { seen } = await keptIn(one);
    await live(other, 'meanwhile');
    const change = { put: [sessionRecord()], takeOut: [], bury: [], unbury: [], settings: [] };
    expect(await (await one.whole()).change(seen, change, {})).toEqual({ ok: true });
    expect((await keptIn(one)).kept.records).toEqual(change.put);
    await one.journal.add(sessionRecord());
    expect(await (await one.whole()).change(seen, change, {})).toEqual({ ok: false, reason: 'changed' });
  });

  test('counts what is damaged in its own months, and nothing of the other', async () => {
    const name = await lockedDatabase(second);
    await live(await unlocked(name, first), 'first');
    const storage = await unlocked(name, second);
    const { journal } = storage;
    const before = new Set((await dumpOf(name, 'journal')).map(({ key }) => key));
    await journal.add(sessionRecord());
    const added = (await dumpOf(name, 'journal')).find(({ key }) => !before.has(key));
    if (!added) throw new Error('the test added no record');
    const database = await openDatabase(indexedDB, name);
    await database('journal')('readwrite', (store) =>
      store.put({ ...(added.value as object), iv: new Uint8Array(12) }, added.key),
    );
    expect(await journal.month('2026-11')).toMatchObject({ unreadable: { damaged: 1 } });
    expect(await keptIn(storage)).toMatchObject({ unreadable: 1 });
  });

  test('is one only: another is refused until it is given up, and then nobody can read it', async () => {
    const name = await lockedDatabase(second);
    const { lock } = await unlocked(name, first);
    expect(await lock.hasSecond()).toBe(true);
    expect(await lock.makeSecond(first, third)).toEqual({ kind: 'taken' });
    expect(await lock.giveUpSecond(first)).toEqual({ kind: 'done' });
    expect(await lock.hasSecond()).toBe(false);
    expect(await opens(name, second)).toBe(false);
    expect(await lock.makeSecond(first, second)).toEqual({ kind: 'done' });
    expect(await (await unlocked(name, second)).journal.months()).toEqual(nothingThere);
  });

  test.each([first, second])('is refused a passphrase that is taken: %s', async (passphrase) => {
    const name = await lockedDatabase(second);
    const { lock } = await unlocked(name, second);
    expect(await lock.makeSecond(second, passphrase)).toEqual({ kind: 'taken' });
    expect(await lock.change(second, passphrase)).toEqual({ kind: passphrase === first ? 'taken' : 'done' });
  });

  test('cannot be told to be the right one by the passphrase of the other', async () => {
    const name = await lockedDatabase(second);
    const { lock } = await unlocked(name, second);
    expect(await lock.change(first, third)).toEqual({ kind: 'wrong', waitMs: 0 });
    expect(await lock.turnOff(first)).toEqual({ kind: 'wrong', waitMs: 0 });
    expect(await opens(name, first)).toBe(true);
  });
});

describe('nothing that is done in a second space loses the first', () => {
  test('nor in a third: locks off and on, passphrases changed, spaces made and given up', async () => {
    const name = await lockedDatabase();
    const record = await live(await unlocked(name, first), 'first');
    await done((await unlocked(name, first)).lock.makeSecond(first, second));
    await done((await unlocked(name, second)).lock.turnOff(second));
    const off = await openOpen(name);
    expect(await off.lock.turnOn(first)).toEqual({ kind: 'taken' });
    await done(off.lock.turnOn('another passphrase'));
    await done(off.lock.change('another passphrase', second));
    await done(off.lock.makeSecond(second, third));
    const inThird = await unlocked(name, third);
    await done(inThird.lock.makeSecond(third, fourth));
    await done(inThird.lock.giveUpSecond(third));
    await done(inThird.lock.turnOff(third));
    await done((await openOpen(name)).lock.turnOn(third));
    expect(await livedIn(await unlocked(name, first))).toEqual(only(record, 'first'));
    for (const passphrase of [second, third]) expect(await opens(name, passphrase)).toBe(true);
  });

  test('in a chain of eight, every one of them opens', async () => {
    const others = Array.from({ length: 7 }, (_, index) => `passphrase ${index} of the chain`);
    const name = await lockedDatabase(...others);
    for (const passphrase of [first, ...others]) expect(await opens(name, passphrase)).toBe(true);
  });

  test('what is open from before the lock was turned off elsewhere cannot take the place of the other', async () => {
    const name = await lockedDatabase(second);
    const one = await unlocked(name, first);
    await done((await unlocked(name, second)).lock.turnOff(second));
    for (const outcome of [one.lock.turnOn(third), one.lock.turnOff(first), one.lock.change(first, third)])
      expect(await outcome).toEqual({ kind: 'notKept', reason: 'broken' });
    expect((await openOpen(name)).kind).toBe('kept');
  });
});

describe('without its passphrase nobody can tell whether there is a second space', () => {
  type Look = { readonly doors: number; readonly bucket: number; readonly shapes: ReadonlySet<string> };

  const shapeOf = (key: string) => key.replaceAll(/[0-9a-f]{32}/g, '#');

  async function look(name: string): Promise<Look> {
    const entries = await shared(name);
    const { value } = await vaultOf(name);
    const { doors } = value as { doors: { sealed: readonly { iv: Uint8Array; data: Uint8Array }[] } };
    for (const { iv, data } of doors.sealed) expect([iv.length, data.length]).toEqual([12, 48]);
    for (const entry of entries) {
      expect(contentOf(entry) % 256).toBe(16);
      expect(Object.keys(entry.value as object)).toEqual(['v', 'iv', 'data']);
    }
    const shapes = new Set(entries.map(({ store, key }) => `${store} ${shapeOf(asText(key))}`));
    return { doors: doors.sealed.length, bucket: bucketOf(bytesOf(entries)), shapes };
  }

  test('by doors, by the total or by shapes', async () => {
    const name = await lockedDatabase();
    await live(await unlocked(name, first), 'first');
    const without = await look(name);
    await done((await unlocked(name, first)).lock.makeSecond(first, second));
    await live(await unlocked(name, second), 'second');
    expect(await look(name)).toEqual(without);
    expect(without.doors).toBe(8);
    expect([...without.shapes].sort()).toEqual(['journal r:#:#', 'journal t:#', 'journal v:#', 'slots s:#']);
    expect((await dumpOf(name, 'keys')).map(({ key }) => key)).toEqual(['database', 'vault']);
  });

  test('by what the second space itself knows: the same as a first one does', async () => {
    const shapesOfOwn = async (name: string, passphrase: string) => {
      const slot = (await unlocked(name, passphrase)).slot('doors', (value) => ({ kind: 'value', value }));
      const read = await slot.read();
      const { order, ...known } = (read.kind === 'value' ? read.value : {}) as { order: number[] };
      return { ...known, doors: order.toSorted((a, b) => a - b) };
    };
    const [alone, both] = [await lockedDatabase(), await lockedDatabase(second)];
    expect(await shapesOfOwn(both, second)).toEqual(await shapesOfOwn(alone, first));
  });

  test('by what lies there that the passphrase at hand does not open: it is much in any case', async () => {
    const name = await lockedDatabase();
    const storage = await unlocked(name, first);
    await live(storage, 'first');
    const bytes = bytesOf(await shared(name));
    expect(bytes).toBeGreaterThan(bucketOf(bytes) / 2);
    expect(bytes).toBeGreaterThan(300_000);
  });

  test('by which passphrase was typed in vain: it is one and the same answer', async () => {
    const [alone, both] = [await lockedDatabase(), await lockedDatabase(second)];
    const answers = [alone, both].map(async (name) =>
      (await unlocked(name, first)).lock.change(third, fourth),
    );
    expect(await Promise.all(answers)).toEqual([
      { kind: 'wrong', waitMs: 0 },
      { kind: 'wrong', waitMs: 0 },
    ]);
  });

  test('whoever looks into the database finds no word of either space, nor of the passphrases', async () => {
    const name = await lockedDatabase(second);
    for (const passphrase of [first, second])
      await live(await unlocked(name, passphrase), 'sentinel-of-a-private-note');
    const found = (await dump(name)).map(({ key, value }) => `${asText(key)} ${asText(value)}`).join('\n');
    for (const secret of [
      'sentinel',
      ...first.split(' '),
      ...second.split(' '),
      '2026-11',
      'breathe',
      'hasSecond',
    ])
      expect(found).not.toContain(secret);
  });
});

describe('the store is filled up', () => {
  test('once it came over the edge of a bucket, and then not again', async () => {
    const name = await lockedDatabase();
    const before = await shared(name);
    const over = bucketOf(bytesOf(before)) - bytesOf(before) + 1;
    await (
      await unlocked(name, first)
    )
      .slot('much', (value) => ({ kind: 'value', value }))
      .write('a'.repeat(over));
    const database = await openDatabase(indexedDB, name);
    await fillUp(database, Math.random);
    const after = await shared(name);
    const bytes = bytesOf(after);
    expect(bucketOf(bytes)).toBe(2 * bucketOf(bytesOf(before)));
    expect(bytes / bucketOf(bytes)).toBeGreaterThanOrEqual(5 / 8);
    expect(bytes / bucketOf(bytes)).toBeLessThan(0.8);
    await fillUp(database, Math.random);
    expect(await shared(name)).toEqual(after);
  });

  test('with fillers that are longer than chance is given out at once', () => {
    const { data } = emptySeal(sealedBytes(2000));
    expect(data.length % 256).toBe(16);
    for (let at = 0; at < data.length; at += 8192)
      expect(data.subarray(at, at + 8192).some((byte) => byte !== 0)).toBe(true);
  });

  test('and loses nothing of what anybody wrote', async () => {
    const name = freshDatabase();
    await live(await openOpen(name), 'before');
    const before = await shared(name);
    await done((await openOpen(name)).lock.turnOn(first));
    expect(await shared(name)).toEqual(expect.arrayContaining([...before]));
  });

  test('without a lock it never is', async () => {
    const name = freshDatabase();
    await live(await openOpen(name), 'open');
    expect(await shared(name)).toHaveLength(3);
  });
});
