import { describe, expect, test } from 'vitest';
import type { Storage } from '../../../src/adapters/storage/storage.ts';
import { openBackups } from '../../../src/app/own-data/open-backups.ts';
import { parseSoundWishes, usualSound } from '../../../src/domain/sound/sound-wishes.ts';
import { sessionRecord } from '../../support/journal-records.ts';
import { makeTestStorage, putRaw, readRaw, recordsIn, type TestStorage } from '../../support/ui-storage.ts';

const passphrase = 'river lamp otter pine';
const cost = { memoryKiB: 8, passes: 1, lanes: 1 };
const stampNow = () => ({ id: 'test', at: '2026-11-22T19:30:00.000Z', day: '2026-11-22' });
const merge = { kind: 'merge', settings: 'here' } as const;

function backupsOver(storage: Storage) {
  return openBackups({ storage, stampNow, fileStem: () => 'unfurl', cost });
}

async function fileOf(storage: TestStorage): Promise<Blob> {
  const made = await backupsOver(storage).make(passphrase);
  if (made.kind !== 'made') throw new Error(`no backup was made: ${made.kind}`);
  return made.file;
}

async function opened(storage: Storage, file: Blob) {
  const found = await backupsOver(storage).open(file, passphrase);
  if (found.kind !== 'opened') throw new Error(`the backup does not open: ${found.kind}`);
  return found;
}

async function withRecords(...ids: readonly string[]): Promise<TestStorage> {
  const storage = makeTestStorage();
  for (const id of ids) await storage.journal.add(sessionRecord({ id }));
  return storage;
}

const idsIn = async (storage: Storage) => (await recordsIn(storage)).map(({ id }) => id).toSorted();

describe('a restore', () => {
  test('takes in what another window wrote while it was made ready', async () => {
    const file = await fileOf(await withRecords('there'));
    const storage = await withRecords('here');
    let isFirst = true;
    const racing: Storage = {
      ...storage,
      async whole() {
        const whole = await storage.whole();
        return {
          ...whole,
          async change(...given) {
            if (isFirst) await storage.journal.add(sessionRecord({ id: 'meanwhile' }));
            isFirst = false;
            return whole.change(...given);
          },
        };
      },
    };
    const found = await opened(racing, file);
    expect(await found.restore(merge)).toEqual({ ok: true });
    expect(await idsIn(storage)).toEqual(['here', 'meanwhile', 'there']);
    expect(await backupsOver(storage).undo()).toEqual({ ok: true });
    expect(await idsIn(storage)).toEqual(['here', 'meanwhile']);
  });

  test('moves a setting aside that cannot be read here, and puts the one of the backup in its place', async () => {
    const there = makeTestStorage();
    await there.slot('sound', parseSoundWishes).write(usualSound);
    const storage = makeTestStorage();
    await putRaw(storage, 'sound', 'odd');
    const found = await opened(storage, await fileOf(there));
    await found.restore(merge);
    expect(await storage.slot('sound', parseSoundWishes).read()).toEqual({
      kind: 'value',
      value: usualSound,
    });
    expect(await readRaw(storage, 'sound (aside 1)')).toBe('odd');
  });

  test('leaves a setting alone that cannot be read here, and that the backup does not have', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'sound', 'odd');
    const found = await opened(storage, await fileOf(await withRecords('there')));
    await found.restore({ kind: 'replace' });
    expect(await readRaw(storage, 'sound')).toBe('odd');
  });

  test('has today looked at anew: what came may keep it outside', async () => {
    const storage = makeTestStorage();
    await (await opened(storage, await fileOf(await withRecords('there')))).restore(merge);
    expect(await readRaw(storage, 'may stay outside')).toBe(true);
  });

  test('that brings nothing new leaves the way back from the former one', async () => {
    const [first, storage] = [await fileOf(await withRecords('there')), await withRecords('here')];
    await (await opened(storage, first)).restore(merge);
    await (await opened(storage, first)).restore(merge);
    expect(await backupsOver(storage).restoredOn()).toBe('2026-11-22');
    await backupsOver(storage).undo();
    expect(await idsIn(storage)).toEqual(['here']);
  });

  test('that follows another one is what is undone, and only once', async () => {
    const [first, second] = [await fileOf(await withRecords('a')), await fileOf(await withRecords('b'))];
    const storage = makeTestStorage();
    for (const file of [first, second]) await (await opened(storage, file)).restore(merge);
    await backupsOver(storage).undo();
    expect(await idsIn(storage)).toEqual(['a']);
    expect(await backupsOver(storage).restoredOn()).toBeUndefined();
    expect(await backupsOver(storage).undo()).toEqual({ ok: false, reason: 'broken' });
  });

  test('is told of where it cannot be written, and can be tried again', async () => {
    const storage = await withRecords('here');
    const found = await opened(storage, await fileOf(await withRecords('there')));
    storage.trouble.addFails = 'full';
    expect(await found.restore(merge)).toEqual({ ok: false, reason: 'full' });
    expect(await idsIn(storage)).toEqual(['here']);
    storage.trouble.addFails = undefined;
    expect(await found.restore(merge)).toEqual({ ok: true });
  });
});

describe('a backup', () => {
  test('does not bring back what was deleted here, however old it is', async () => {
    const storage = await withRecords('kept', 'deleted');
    const file = await fileOf(storage);
    await storage.journal.remove('deleted', '2026-11');
    const found = await opened(storage, file);
    expect(found.preview).toMatchObject({ isNew: 0, inBoth: 1, deletedHere: 1 });
    for (const way of [merge, { kind: 'replace' }] as const) {
      await found.restore(way);
      expect(await idsIn(storage)).toEqual(['kept']);
    }
  });

  test('is made without a setting that cannot be read', async () => {
    const storage = await withRecords('here');
    await putRaw(storage, 'sound', 'odd');
    const made = await backupsOver(storage).make(passphrase);
    expect(made).toMatchObject({ kind: 'made', name: 'unfurl-2026-11-22.backup', entries: 1, leftOut: 0 });
  });
});
