import { expect, test } from 'vitest';
import { makeMemoryStorage } from '../../../src/adapters/storage/memory-storage.ts';
import { addBeside } from '../../../src/app/journal/add-beside.ts';
import type { AddOutcome } from '../../../src/machines/stores.ts';
import { sessionRecord } from '../../support/journal-records.ts';
import { recordsIn } from '../../support/ui-storage.ts';

const ok = { ok: true };

test('each different end of one session is in the journal, and the same end only once', async () => {
  const storage = makeMemoryStorage('blocked');
  const record = sessionRecord({ id: 'a' });
  for (const worstPain of [1, 2, 3, 1, 2, 3])
    expect(await addBeside(storage.journal, { ...record, reflection: { worstPain } })).toEqual(ok);
  const kept = (await recordsIn(storage)).map((one) => [one.id, one.kind === 'session' && one.reflection]);
  expect(kept).toHaveLength(3);
  expect(kept).toEqual(
    expect.arrayContaining([
      ['a', { worstPain: 1 }],
      ['a-2', { worstPain: 2 }],
      ['a-3', { worstPain: 3 }],
    ]),
  );
});

test('what is kept again after it was deleted is kept: it is the person who says so', async () => {
  const storage = makeMemoryStorage('blocked');
  const record = sessionRecord();
  await storage.journal.add(record);
  await storage.journal.remove(record.id, record.day.slice(0, 7));
  expect(await addBeside(storage.journal, record)).toEqual(ok);
  expect(await recordsIn(storage)).toHaveLength(1);
});

test('a full disk is told, and not tried under one id after another', async () => {
  const tried: string[] = [];
  const { journal } = makeMemoryStorage('blocked');
  const add = async ({ id }: { readonly id: string }): Promise<AddOutcome> => {
    tried.push(id);
    return { ok: false, reason: tried.length === 1 ? 'known' : 'full' };
  };
  const outcome = await addBeside({ ...journal, add }, sessionRecord({ id: 'a' }));
  expect(outcome).toEqual({ ok: false, reason: 'full' });
  expect(tried).toEqual(['a', 'a-2']);
});

test('a store to which every id is known is tried a while, and then it is said', async () => {
  const { journal } = makeMemoryStorage('blocked');
  const add = async (): Promise<AddOutcome> => ({ ok: false, reason: 'known' });
  expect(await addBeside({ ...journal, add }, sessionRecord())).toEqual({ ok: false, reason: 'broken' });
});
