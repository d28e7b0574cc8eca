import { expect, test } from 'vitest';
import type { JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import { searchJournal, sizesIn } from '../../../src/domain/journal/search.ts';
import { noteRecord, practiceRecord, scoreRecord } from '../../support/entry-records.ts';
import { checkInRecord, sessionRecord } from '../../support/journal-records.ts';
import { d18, d22, d26, decision, held } from '../../support/progress-records.ts';

const first = sessionRecord({ day: '2026-09-30', sizes: [held(d18), held(d22)] });
const second = practiceRecord({ day: '2026-10-01', sizes: [{ rung: d22 }] });
const third = noteRecord({ day: '2026-10-31' });
const fourth = decision({ day: '2026-11-01', choice: 'steppedUp', rung: d26 });
const records = [third, first, fourth, second];

test.each([
  ['nothing asked for', {}, [fourth, third, second, first]],
  ['from a day on, it included', { from: '2026-10-31' }, [fourth, third]],
  ['to a day, it included', { to: '2026-10-01' }, [second, first]],
  ['one day', { from: '2026-10-31', to: '2026-10-31' }, [third]],
  ['days the other way round', { from: '2026-10-31', to: '2026-10-01' }, [third, second]],
  ['days without anything', { from: '2026-10-02', to: '2026-10-30' }, []],
  ['a size, whatever its id', { size: { ...d22, id: 'other' } }, [second, first]],
  ['a size that was decided on', { size: d26 }, [fourth]],
  ['a size within days', { size: d22, from: '2026-10-01' }, [second]],
  ['a size that does not occur', { size: { ...d22, diameterMm: 40 } }, []],
])('%s: newest first', (_, search, found) => {
  expect(searchJournal(records, search, () => [])).toEqual(found);
});

const noted = noteRecord({ day: '2026-08-01', text: 'À la PISCINE, straße' });
const practised = practiceRecord({ day: '2026-08-02', reflection: { note: 'Warm bath first.' } });
const scored = scoreRecord({ day: '2026-08-03', name: 'FSFI', note: 'From the clinic' });
const chosen = checkInRecord({ day: '2026-08-04', reason: 'tired' });

test.each([
  ['without capitals and accents', 'a piscine', [noted]],
  ['with accents where there are none', 'pîscine', [noted]],
  ['in another order', 'first warm', [practised]],
  ['the name of a result', 'fsfi', [scored]],
  ['in two places of one entry', 'clinic fsfi', [scored]],
  ['a reason that was chosen', 'tir', [chosen]],
  ['not all of them', 'warm clinic', []],
  ['only space', '  ', [chosen, scored, practised, noted]],
])('words: %s', (_, words, found) => {
  const all = [noted, practised, scored, chosen];
  const reasons = (record: JournalRecord) => (record.kind === 'checkIn' ? ['Tired'] : []);
  expect(searchJournal(all, { words }, reasons)).toEqual(found);
});

test('the sizes that occur are there once each, from the smallest', () => {
  expect(sizesIn(records)).toEqual([d18, d22, d26]);
  expect(sizesIn([third])).toEqual([]);
});
