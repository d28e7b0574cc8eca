import { expect, test } from 'vitest';
import { parseOpenOrClosed, readLastReflection } from '../../../src/app/today/last-reflection.ts';
import type { JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import { checkInRecord, sessionRecord } from '../../support/journal-records.ts';
import { makeTestStorage } from '../../support/ui-storage.ts';

async function journalOf(...records: readonly JournalRecord[]) {
  const { journal, trouble } = makeTestStorage();
  for (const record of records) await journal.add(record);
  return { journal, trouble };
}

test('it is the newest session that told of lubricant, position or place', async () => {
  const { journal } = await journalOf(
    sessionRecord({ day: '2026-11-18', reflection: { place: 'bed' } }),
    sessionRecord({ day: '2026-11-20', reflection: { position: 'side', worry: 3 } }),
    sessionRecord({ day: '2026-11-21', reflection: { felt: 'easier' } }),
    checkInRecord({ day: '2026-11-22' }),
  );
  expect(await readLastReflection(journal)).toEqual({ position: 'side', worry: 3 });
});

test('it looks into the newest two months that hold anything, and no further', async () => {
  const old = sessionRecord({ day: '2026-08-01', reflection: { place: 'sofa' } });
  const { journal } = await journalOf(
    old,
    sessionRecord({ day: '2026-10-01' }),
    sessionRecord({ day: '2026-11-01' }),
  );
  expect(await readLastReflection(journal)).toBeUndefined();
  const shorter = await journalOf(old, sessionRecord({ day: '2026-11-01' }));
  expect(await readLastReflection(shorter.journal)).toEqual({ place: 'sofa' });
});

test('it is none where the journal is empty, or does not answer', async () => {
  expect(await readLastReflection(makeTestStorage().journal)).toBeUndefined();
  const { journal, trouble } = await journalOf(sessionRecord({ reflection: { place: 'bed' } }));
  trouble.journalBlocked = true;
  expect(await readLastReflection(journal)).toBeUndefined();
});

test.each([
  ['open', { kind: 'value', value: 'open' }],
  ['closed', { kind: 'value', value: 'closed' }],
  ['ajar', { kind: 'damaged' }],
  [undefined, { kind: 'damaged' }],
])('%s is read as %o', (stored, read) => {
  expect(parseOpenOrClosed(stored)).toEqual(read);
});
