import { expect, test } from 'vitest';
import type { JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import { parseJournalRecord } from '../../../src/domain/journal/parse-journal-record.ts';
import { recordsFile, recordsFileName } from '../../../src/domain/journal/records-file.ts';
import { checkInRecord, sessionRecord } from '../../support/journal-records.ts';

const everything: readonly JournalRecord[] = [
  sessionRecord({
    sizes: [{ rung: { id: 'd22', kind: 'dilator', diameterMm: 22, sizeLabel: 'purple' }, heldMs: 300_000 }],
    checkIn: { painNow: 0, energy: 'low', redFlags: [], cautions: ['healing'] },
    afterCare: { sharpPain: 'eased' },
    reflection: { worstPain: 0, sizes: [{ rungId: 'd22', painWorst: 1 }], note: 'Grüße 🌿\n"ganz" leise' },
  }),
  checkInRecord(),
  { ...checkInRecord(), kind: 'clinician', about: ['one', 'two'] },
];

test('every record in the file reads back as it was, unknown fields included', () => {
  const file = JSON.parse(recordsFile(everything)) as { readonly records: readonly unknown[] };
  expect(file).toMatchObject({ unfurl: 'records', schema: 1 });
  expect(file.records.map(parseJournalRecord)).toEqual(everything.map((value) => ({ kind: 'value', value })));
});

test('the name of the file is the day and nothing else', () => {
  expect(recordsFileName('unfurl', '2026-11-22')).toBe('unfurl-2026-11-22.json');
});
