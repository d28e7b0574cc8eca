import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../src/domain/journal/newest-first.ts';
import { count, oneMore, parseCount } from '../support/count-slot.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { dump, dumpOf, freshDatabase, isThere, openKept, openUnlocked } from '../support/raw-database.ts';
import { describeStorage } from '../support/storage-contract.ts';

describeStorage('in this browser', () => openKept(freshDatabase()));
describeStorage('in a browser that keeps nothing', () =>
  openUnlocked({ today: '2026-11-22', findIndexedDb: () => undefined }),
);

describe('what is kept', () => {
  test('is there when the app is opened again', async () => {
    const name = freshDatabase();
    const record = sessionRecord();
    const before = await openKept(name);
    await before.journal.add(record);
    await before.slot('tally', parseCount).write(count(1));
    const after = await openKept(name);
    expect(await after.journal.month('2026-11')).toMatchObject({ records: [record] });
    expect(await after.journal.months()).toEqual({ kind: 'read', months: ['2026-11'] });
    expect(await after.slot('tally', parseCount).read()).toEqual({ kind: 'value', value: count(1) });
  });

  test('stays deleted when the app is opened again', async () => {
    const name = freshDatabase();
    const record = sessionRecord();
    const before = await openKept(name);
    await before.journal.add(record);
    await before.journal.remove(record.id, '2026-11');
    const after = await openKept(name);
    await after.journal.add(record);
    expect(await after.journal.month('2026-11')).toMatchObject({ records: [] });
  });
});

describe('two tabs', () => {
  test('that open for the first time at once seal with one key', async () => {
    const name = freshDatabase();
    const tabs = await Promise.all([openKept(name), openKept(name), openKept(name)]);
    const records = tabs.map(() => sessionRecord());
    await Promise.all(tabs.map((tab, index) => tab.journal.add(records[index] ?? sessionRecord())));
    for (const tab of tabs)
      expect(await tab.journal.month('2026-11')).toEqual({
        kind: 'read',
        records: records.sort(newestFirst),
        unreadable: { damaged: 0, newer: 0 },
      });
    expect(await dumpOf(name, 'keys')).toHaveLength(2);
  });

  test('that change one slot 50 times at once lose no change', async () => {
    const name = freshDatabase();
    const slots = (await Promise.all([openKept(name), openKept(name)])).map((tab) =>
      tab.slot('tally', parseCount),
    );
    const changes = Array.from({ length: 25 }, () => slots.map((slot) => slot.update(oneMore)));
    expect(await Promise.all(changes.flat())).toEqual(Array.from({ length: 50 }, () => ({ ok: true })));
    expect(await slots[0]?.read()).toEqual({ kind: 'value', value: count(50) });
  });

  test('that add and delete one record at once end with it deleted', async () => {
    const name = freshDatabase();
    const [one, other] = await Promise.all([openKept(name), openKept(name)]);
    const record = sessionRecord();
    await Promise.all([one.journal.add(record), other.journal.remove(record.id, '2026-11')]);
    expect(await one.journal.month('2026-11')).toMatchObject({ records: [] });
  });
});

describe('deleting everything', () => {
  test('leaves no database, although another tab has it open', async () => {
    const name = freshDatabase();
    const [one, other] = await Promise.all([openKept(name), openKept(name)]);
    await other.journal.add(sessionRecord());
    expect(await one.deleteEverything()).toEqual({ ok: true });
    expect(await isThere(name)).toBe(false);
  });

  test('is not undone by a tab that goes on writing', async () => {
    const name = freshDatabase();
    const [one, other] = await Promise.all([openKept(name), openKept(name)]);
    await one.deleteEverything();
    for (const tab of [one, other]) {
      expect(await tab.journal.add(sessionRecord())).toEqual({ ok: false, reason: 'blocked' });
      expect(await tab.slot('tally', parseCount).write(count(1))).toEqual({ ok: false, reason: 'blocked' });
      expect(await tab.journal.month('2026-11')).toEqual({ kind: 'blocked' });
      expect(await tab.journal.months()).toEqual({ kind: 'blocked' });
      expect(await tab.slot('tally', parseCount).read()).toEqual({ kind: 'unreadable', why: 'blocked' });
    }
    expect(await isThere(name)).toBe(false);
  });

  test('lets the app begin anew, and keeps a tab of before out of it', async () => {
    const name = freshDatabase();
    const before = await openKept(name);
    await before.deleteEverything();
    const after = await openKept(name);
    const record = sessionRecord();
    await after.journal.add(record);
    expect(await before.journal.add(sessionRecord())).toEqual({ ok: false, reason: 'blocked' });
    expect(await after.journal.month('2026-11')).toEqual({
      kind: 'read',
      records: [record],
      unreadable: { damaged: 0, newer: 0 },
    });
  });
});

test('an edited record leaves nothing of the former bytes, only a tombstone', async () => {
  const name = freshDatabase();
  const { journal } = await openKept(name);
  const [former, edited] = [sessionRecord(), sessionRecord()];
  await journal.add(former);
  const [before] = await dumpOf(name, 'journal');
  await journal.replace(edited, { id: former.id, month: '2026-11' });
  const after = await dumpOf(name, 'journal');
  expect(after.map((entry) => entry.key)).toEqual([
    expect.stringMatching(/^r:[0-9a-f]{32}:[0-9a-f]{32}$/),
    expect.stringMatching(/^t:[0-9a-f]{32}$/),
  ]);
  expect(after.map((entry) => entry.key)).not.toContain(before?.key);
  expect(await (await openKept(name)).journal.month('2026-11')).toMatchObject({ records: [edited] });
});

test('a deleted record leaves nothing of its bytes, only a tombstone', async () => {
  const name = freshDatabase();
  const { journal } = await openKept(name);
  const record = sessionRecord();
  await journal.add(record);
  await journal.remove(record.id, '2026-11');
  const left = await dumpOf(name, 'journal');
  expect(left.map((entry) => entry.key)).toEqual([expect.stringMatching(/^t:[0-9a-f]{32}$/)]);
  expect(await dump(name)).toHaveLength(3);
});
