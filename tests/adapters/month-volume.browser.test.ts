import { describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/adapters/storage/database.ts';
import { leastInVolume } from '../../src/adapters/storage/month-volume.ts';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { openVault } from '../../src/adapters/storage/vault.ts';
import { newestFirst } from '../../src/domain/journal/newest-first.ts';
import type { SessionRecord } from '../../src/domain/journal/journal-record.ts';
import { sessionRecord } from '../support/journal-records.ts';
import {
  deleteRaw,
  dumpOf,
  freshDatabase,
  openKept,
  putRaw,
  type RawEntry,
} from '../support/raw-database.ts';

const [over, now] = ['2026-10', '2026-11'];
const nothingUnreadable = { damaged: 0, newer: 0 };

function sessionsOf(month: string, count = leastInVolume): readonly SessionRecord[] {
  return Array.from({ length: count }, (_, index) =>
    sessionRecord({ day: `${month}-${String(index + 1).padStart(2, '0')}` }),
  );
}

async function filled(name: string, records: readonly SessionRecord[]): Promise<Storage> {
  const storage = await openKept(name);
  for (const record of records) await storage.journal.add(record);
  return storage;
}

async function under(name: string, prefix: 'r' | 'v'): Promise<readonly RawEntry[]> {
  const entries = await dumpOf(name, 'journal');
  return entries.filter(({ key }) => typeof key === 'string' && key.startsWith(`${prefix}:`));
}

/** A month that is over and has been read once, as its volume lies there. */
async function withVolume(records = sessionsOf(over)) {
  const name = freshDatabase();
  const { journal } = await filled(name, records);
  await journal.month(over);
  const volume = await vi.waitFor(async () => {
    const [there] = await under(name, 'v');
    if (!there) throw new Error('there is no volume yet');
    return there;
  });
  const found = (left: readonly SessionRecord[]) => ({
    kind: 'read',
    records: left.toSorted(newestFirst),
    unreadable: nothingUnreadable,
  });
  return { name, journal, records, volume, found };
}

describe('a month that is over', () => {
  test('is sealed as one once it has been read, and read from that', async () => {
    const { name, journal, records, volume, found } = await withVolume();
    expect(volume.key).toMatch(/^v:[0-9a-f]{32}$/);
    for (const entry of await under(name, 'r')) await putRaw(name, { ...entry, value: 'out of order' });
    expect(await journal.month(over)).toEqual(found(records));
  });

  test('with few records is read one by one', async () => {
    const name = freshDatabase();
    const { journal } = await filled(name, [
      ...sessionsOf(over, leastInVolume - 1),
      ...sessionsOf('2026-09'),
    ]);
    for (const month of [over, '2026-09']) await journal.month(month);
    await vi.waitFor(async () => expect(await under(name, 'v')).not.toEqual([]));
    expect(await under(name, 'v')).toHaveLength(1);
  });

  test('in which something cannot be read is not sealed as one: it may be readable another time', async () => {
    const name = freshDatabase();
    const { journal } = await filled(name, [
      ...sessionsOf(over, leastInVolume + 1),
      ...sessionsOf('2026-09'),
    ]);
    const [, first] = await under(name, 'r');
    const months = [over, '2026-09'];
    if (!first) throw new Error('nothing is there');
    await putRaw(name, { ...first, value: 'out of order' });
    const reads = await Promise.all(months.map((month) => journal.month(month)));
    const damaged = reads.map((read) => (read.kind === 'read' ? read.unreadable.damaged : Number.NaN));
    expect(Math.max(...damaged)).toBe(1);
    await vi.waitFor(async () => expect(await under(name, 'v')).not.toEqual([]));
    expect(await under(name, 'v')).toHaveLength(1);
  });

  test('takes in what is added to it later', async () => {
    const { name, journal, records, found } = await withVolume();
    const added = sessionRecord({ day: `${over}-31` });
    await journal.add(added);
    expect(await under(name, 'v')).toEqual([]);
    expect(await journal.month(over)).toEqual(found([...records, added]));
  });

  test('keeps nothing of a record that is deleted', async () => {
    const { name, journal, records, found } = await withVolume(sessionsOf(over, leastInVolume + 1));
    const [first, ...rest] = records;
    await journal.remove(first?.id ?? '', over);
    expect(await under(name, 'v')).toEqual([]);
    expect(await journal.month(over)).toEqual(found(rest));
  });

  test('keeps nothing of a record that is edited into another month', async () => {
    const { name, journal, records, found } = await withVolume();
    const [first, ...rest] = records;
    await journal.replace(sessionRecord({ day: `${now}-01` }), { id: first?.id ?? '', month: over });
    expect(await under(name, 'v')).toEqual([]);
    expect(await journal.month(over)).toEqual(found(rest));
  });

  test('is read from its records where a volume of before another change lies there', async () => {
    const { name, journal, records, volume, found } = await withVolume();
    const added = sessionRecord({ day: `${over}-31` });
    await journal.add(added);
    await putRaw(name, volume);
    expect(await journal.month(over)).toEqual(found([...records, added]));
  });

  test('shows nothing of a record that is gone, although its volume has it', async () => {
    const { name, journal } = await withVolume();
    const [first] = await under(name, 'r');
    if (!first) throw new Error('nothing is there');
    await deleteRaw(name, first);
    const read = await journal.month(over);
    expect(read.kind === 'read' ? read.records : []).toHaveLength(leastInVolume - 1);
  });

  test.each(['out of order', { v: 2 }])('is read from its records where its volume is %j', async (value) => {
    const { name, journal, records, volume, found } = await withVolume();
    await putRaw(name, { ...volume, value });
    expect(await journal.month(over)).toEqual(found(records));
  });

  test('is read from its records where a volume is of another schema', async () => {
    const { name, journal, records, volume, found } = await withVolume();
    const vault = await openVault(await openDatabase(indexedDB, name));
    if (vault.kind !== 'value') throw new Error('the vault did not open');
    const keys = (await under(name, 'r')).map((entry) => entry.key);
    const key = typeof volume.key === 'string' ? volume.key : '';
    const newer = await vault.value.seal({ schema: 2, keys, records: [] }, key);
    await putRaw(name, { ...volume, value: newer });
    expect(await journal.month(over)).toEqual(found(records));
  });

  test('comes to hold no record that another tab deletes meanwhile', async () => {
    const name = freshDatabase();
    const records = sessionsOf(over, leastInVolume + 1);
    const { journal } = await filled(name, records);
    const other = await openKept(name);
    const [first] = records;
    await Promise.all([journal.month(over), other.journal.remove(first?.id ?? '', over)]);
    const read = await other.journal.month(over);
    expect(read.kind === 'read' ? read.records : []).toHaveLength(leastInVolume);
  });
});

test('the month that goes on is read one by one', async () => {
  const name = freshDatabase();
  const { journal } = await filled(name, [...sessionsOf(now), ...sessionsOf(over)]);
  for (const month of [now, over]) await journal.month(month);
  await vi.waitFor(async () => expect(await under(name, 'v')).not.toEqual([]));
  expect(await under(name, 'v')).toHaveLength(1);
});
