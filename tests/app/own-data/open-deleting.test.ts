import { describe, expect, test } from 'vitest';
import { openDeleting } from '../../../src/app/own-data/open-deleting.ts';
import { kept } from '../../../src/domain/deleting/deleting-step.ts';
import {
  type DeletingWishes,
  noDeleting,
  parseDeletingWishes,
} from '../../../src/domain/deleting/deleting-wishes.ts';
import type { Storage } from '../../../src/adapters/storage/storage.ts';
import { sessionRecord } from '../../support/journal-records.ts';
import { makeFakeOwnDevice } from '../../support/ui-outside.ts';
import { makeTestStorage, putRaw, readRaw, recordsIn, type TestStorage } from '../../support/ui-storage.ts';

const today = '2026-11-22';
const oldDays = ['2026-03-01', '2026-03-05'];
const ripe = { on: '2026-11-10', goesOn: '2026-11-17', seenOn: ['2026-11-12', '2026-11-14'] };
const entriesRipe: DeletingWishes = {
  ...noDeleting('2026-11-14'),
  entriesAfterMonths: 3,
  entries: { ...ripe, count: oldDays.length },
};
const allRipe: DeletingWishes = { ...noDeleting('2026-11-14'), allAfterMonths: 1, all: ripe };

function openOver(storage: Storage, day = today) {
  const { ownDevice, deleted } = makeFakeOwnDevice();
  const stampNow = () => ({ id: 'new', at: `${day}T10:00:00.000Z`, day });
  const deleting = openDeleting({ storage, stampNow, device: ownDevice, lockOver: () => {} });
  return { deleting, deleted };
}

async function withWishes(wishes: DeletingWishes): Promise<TestStorage> {
  const storage = makeTestStorage();
  await putRaw(storage, 'deleting', wishes);
  for (const day of oldDays) await storage.journal.add(sessionRecord({ id: `on-${day}`, day }));
  return storage;
}

/** Another window, in which the person chooses while this one looks through the journal for the first time. */
function choosingMeanwhile(
  storage: TestStorage,
  choose: (wishes: DeletingWishes) => DeletingWishes,
): Storage {
  let isChosen = false;
  const months = async () => {
    if (!isChosen) {
      isChosen = true;
      const slot = storage.slot('deleting', parseDeletingWishes);
      await slot.update((wishes = noDeleting(today)) => choose(wishes));
    }
    return storage.journal.months();
  };
  return { ...storage, journal: { ...storage.journal, months } };
}

const keepIt = (wishes: DeletingWishes) => kept(wishes, today);
const never = () => noDeleting(today);

describe('what was named and is due', () => {
  test('goes', async () => {
    const storage = await withWishes(entriesRipe);
    await openOver(storage).deleting.atOpening();
    expect(await recordsIn(storage)).toEqual([]);
    expect(await readRaw(storage, 'deleting')).toEqual({
      ...noDeleting(today),
      entriesAfterMonths: 3,
    });
  });

  test.each([
    ['“keep them”', keepIt],
    ['“never”', never],
  ])('stays where %s was said meanwhile, and that stays chosen', async (_, choose) => {
    const storage = await withWishes(entriesRipe);
    const { deleting } = openOver(choosingMeanwhile(storage, choose));
    expect(await deleting.atOpening()).toEqual({ entries: undefined, all: undefined });
    expect(await recordsIn(storage)).toHaveLength(2);
    expect(await readRaw(storage, 'deleting')).toEqual(choose(entriesRipe));
  });

  test.each([
    ['“keep it”', keepIt],
    ['“never”', never],
  ])('of everything stays where %s was said meanwhile', async (_, choose) => {
    const storage = await withWishes(allRipe);
    const { deleting, deleted } = openOver(choosingMeanwhile(storage, choose));
    expect(await deleting.atOpening()).toEqual({ entries: undefined, all: undefined });
    expect(deleted()).toBe(0);
    expect(await readRaw(storage, 'deleting')).toEqual(choose(allRipe));
  });

  test('stays where the wishes cannot be looked at once more', async () => {
    const storage = await withWishes(entriesRipe);
    storage.trouble.writeFails = 'blocked';
    await openOver(storage).deleting.atOpening();
    expect(await recordsIn(storage)).toHaveLength(2);
  });

  test('is named anew with what was restored meanwhile, and nothing of either goes today', async () => {
    const storage = await withWishes(entriesRipe);
    for (const day of ['2026-02-01', '2026-02-02', '2026-08-20'])
      await storage.journal.add(sessionRecord({ id: `back-${day}`, day }));
    // By the day on which it now goes, August is old as well where the age is 3 months and a month has ended.
    const { entries } = await openOver(storage, '2026-11-25').deleting.atOpening();
    expect(entries).toEqual({ count: 5, before: '2026-09-01', goesOn: '2026-12-02' });
    expect(await recordsIn(storage)).toHaveLength(5);
  });
});

describe('whether somebody has been here', () => {
  test('is noted where another screen than the first is opened', async () => {
    const storage = await withWishes({ ...noDeleting('2026-08-01'), allAfterMonths: 1 });
    const { deleting } = openOver(storage);
    await deleting.noteOpened();
    expect(await readRaw(storage, 'deleting')).toMatchObject({ openedOn: today });
    expect((await deleting.atOpening()).all).toBeUndefined();
  });

  test('is not noted where nothing is to go by itself', async () => {
    const storage = makeTestStorage();
    await openOver(storage).deleting.noteOpened();
    expect(await readRaw(storage, 'deleting')).toBeUndefined();
  });

  test('is counted from the day of the choice', async () => {
    const storage = await withWishes(noDeleting('2026-01-01'));
    const { deleting } = openOver(storage);
    await deleting.choose({ entries: undefined, all: 1 });
    expect((await deleting.atOpening()).all).toBeUndefined();
  });
});
