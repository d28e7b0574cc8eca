import { expect, test } from 'vitest';
import { holdUnkept } from '../../../src/app/journal/unkept-records.ts';
import type { AddOutcome, JournalStore } from '../../../src/machines/stores.ts';
import { makeMemoryStorage } from '../../../src/adapters/storage/memory-storage.ts';
import { sessionRecord } from '../../support/journal-records.ts';

/** A journal that may be without room, and a page that counts what holds it. */
function makeUnkept() {
  const { journal } = makeMemoryStorage('full');
  let outcome: AddOutcome | undefined = { ok: false, reason: 'full' };
  const store: JournalStore = { ...journal, add: async (record) => outcome ?? journal.add(record) };
  let holds = 0;
  const holding = holdUnkept(
    store,
    async () => {},
    () => {
      holds += 1;
      return () => void holds--;
    },
  );
  return { ...holding, holds: () => holds, makeRoom: () => void (outcome = undefined) };
}

test('no update is taken as long as an entry waits in memory only', async () => {
  const { journal, unkept, holds, makeRoom } = makeUnkept();
  expect(holds()).toBe(0);
  for (let entries = 1; entries <= 2; entries += 1) await journal.add(sessionRecord());
  expect(holds()).toBe(1);
  await unkept.tryAgain();
  expect(holds()).toBe(1);
  makeRoom();
  await unkept.tryAgain();
  expect([unkept.records(), holds()]).toEqual([[], 0]);
});

test('an entry that is let go holds no update any more, and the next one does again', async () => {
  const { journal, unkept, holds } = makeUnkept();
  const record = sessionRecord();
  await journal.add(record);
  await unkept.letGo(record.id);
  expect(holds()).toBe(0);
  await journal.add(sessionRecord());
  expect(holds()).toBe(1);
});

test('an entry that is kept at once holds nothing', async () => {
  const { journal, holds, makeRoom } = makeUnkept();
  makeRoom();
  await journal.add(sessionRecord());
  expect(holds()).toBe(0);
});
