import { expect, test } from 'vitest';
import { makeMemoryStorage } from '../../../src/adapters/storage/memory-storage.ts';
import { askOnceKept } from '../../../src/app/journal/ask-once-kept.ts';
import { parseAskedToStay } from '../../../src/domain/backup/asked-to-stay.ts';
import { checkInRecord, sessionRecord } from '../../support/journal-records.ts';

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

test('the browser is asked to keep what is here after the first session that was kept, and never again', async () => {
  const storage = makeMemoryStorage('blocked');
  const slot = storage.slot('asked to stay', parseAskedToStay);
  let asked = 0;
  const open = () => askOnceKept(storage.journal, slot, async () => void (asked += 1));
  await open().add(checkInRecord());
  await settled();
  expect(asked).toBe(0);
  await open().add(sessionRecord());
  await settled();
  expect(asked).toBe(1);
  await open().add(sessionRecord());
  await settled();
  expect(asked).toBe(1);
});
