import { describe, expect, test } from 'vitest';
import { parseJournalRecord } from '../../../src/domain/journal/parse-journal-record.ts';
import { practiceKinds } from '../../../src/domain/journal/practice-record.ts';
import { changeAnswers } from '../../../src/domain/journal/questionnaire-record.ts';
import { visitParts } from '../../../src/domain/journal/visit-record.ts';
import {
  noteRecord,
  oneOfEach,
  practiceRecord,
  questionnaireRecord,
  readingRecord,
  scoreRecord,
  visitRecord,
} from '../../support/entry-records.ts';

const d22 = { id: 'd22', kind: 'dilator', diameterMm: 22 } as const;

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('what a person adds is read back as it was', () => {
  test.each(oneOfEach().map((record) => [record.kind, record] as const))('%s', (_, record) => {
    expect(parseJournalRecord(throughJson(record))).toEqual({ kind: 'value', value: record });
  });

  test.each<[string, object]>([
    ...practiceKinds.map((what): [string, object] => [what, practiceRecord({ what, sizes: [] })]),
    ...changeAnswers.map((change): [string, object] => [change, questionnaireRecord({ change })]),
    ['a size without minutes', practiceRecord({ sizes: [{ rung: d22 }] })],
    ['a size begun and not held', practiceRecord({ sizes: [{ rung: d22, heldMs: 0 }] })],
    ['one minute', practiceRecord({ minutes: 1 })],
    ['ten hours', practiceRecord({ minutes: 600 })],
    ['a visit of which nothing more is told', visitRecord({ done: [] })],
    ['a visit with everything', visitRecord({ done: visitParts })],
    ['a reading of 0', readingRecord({ restingMicrovolts: 0 })],
    ['a reading of 1000', readingRecord({ strongestMicrovolts: 1000 })],
    ['minutes of a device alone', { ...readingRecord({ device: 'eStim', minutes: 20 }) }],
    ['one item of two', questionnaireRecord({ gad2: {}, phq2: { second: 0 } })],
    ['a result without its highest', scoreRecord({ value: 0, outOf: 0 })],
    ['the highest result there is', scoreRecord({ value: 36, outOf: 36 })],
    ['a result with space around its name, which stays', scoreRecord({ name: ' FSFI ' })],
    ['an entry that was edited', noteRecord({ formerIds: ['a', 'b'] })],
    ['a field of a later version', { ...noteRecord(), mood: 'light' }],
  ])('%s', (_, record) => {
    expect(parseJournalRecord(throughJson(record))).toEqual({ kind: 'value', value: record });
  });
});

const bare = readingRecord();
const noValues: object = { ...bare, restingMicrovolts: undefined, strongestMicrovolts: undefined };

describe('what does not fit is damaged, never guessed', () => {
  test.each<[string, object]>([
    ['practice of no known kind', { ...practiceRecord(), what: 'running' }],
    ['0 minutes', practiceRecord({ minutes: 0 })],
    ['minutes below nothing', practiceRecord({ minutes: -5 })],
    ['601 minutes', practiceRecord({ minutes: 601 })],
    ['half a minute', practiceRecord({ minutes: 0.5 })],
    ['endless minutes', practiceRecord({ minutes: Infinity })],
    ['a hold below nothing', practiceRecord({ sizes: [{ rung: d22, heldMs: -1 }] })],
    ['a hold of a day', practiceRecord({ sizes: [{ rung: d22, heldMs: 86_400_000 }] })],
    ['a size of 500 mm', practiceRecord({ sizes: [{ rung: { ...d22, diameterMm: 500 } }] })],
    ['a size of 0', practiceRecord({ sizes: [{ rung: { ...d22, diameterMm: 0 } }] })],
    ['41 sizes', practiceRecord({ sizes: Array.from({ length: 41 }, () => ({ rung: d22 })) })],
    ['pain of 11', practiceRecord({ reflection: { worstPain: 11 } })],
    ['practice without its answers', { ...practiceRecord(), reflection: undefined }],
    ['homework that is not', { ...practiceRecord(), homework: false }],
    ['a reading below 0', readingRecord({ restingMicrovolts: -0.1 })],
    ['a reading over 1000', readingRecord({ strongestMicrovolts: 1000.1 })],
    ['a reading of nothing', noValues],
    ['a reading of nothing but a note', { ...noValues, note: 'hm' }],
    ['a device not known here', { ...bare, device: 'laser' }],
    ['a visit with something not known here', { ...visitRecord(), done: ['surgery'] }],
    ['a visit half written', { ...visitRecord(), done: undefined }],
    ['a note of nothing', noteRecord({ text: '' })],
    ['a note of blanks', noteRecord({ text: ' \n ' })],
    ['a note that fills the store', noteRecord({ text: 'a'.repeat(2001) })],
    ['an answer of 4', { ...questionnaireRecord(), gad2: { first: 4 } }],
    ['an answer below 0', { ...questionnaireRecord(), phq2: { first: -1 } }],
    ['half an answer', { ...questionnaireRecord(), phq2: { first: 1.5 } }],
    ['no answer at all', { ...questionnaireRecord(), gad2: undefined }],
    ['only blanks', { ...questionnaireRecord(), gad2: {}, phq2: {} }],
    ['a result without a name', scoreRecord({ name: ' ' })],
    ['a result with too long a name', scoreRecord({ name: 'a'.repeat(81) })],
    ['a result below 0', scoreRecord({ value: -1 })],
    ['a huge result', scoreRecord({ value: 1e9, outOf: 1e9 })],
    ['more than the highest result', scoreRecord({ value: 37, outOf: 36 })],
    ['a result that is no number', { ...scoreRecord(), value: '21' }],
    ['any time that is not', { ...noteRecord(), anyTime: false }],
    ['former ids that are none', { ...noteRecord(), formerIds: ['not an id'] }],
    ['a day that is none', noteRecord({ day: '2026-02-30' })],
  ])('%s', (_, record) => {
    expect(parseJournalRecord(record)).toEqual({ kind: 'damaged' });
  });

  test.each(oneOfEach().map((record) => [record.kind, record] as const))(
    'a newer %s is kept and not guessed at',
    (_, record) => {
      expect(parseJournalRecord({ ...record, schema: 2 })).toEqual({ kind: 'newer' });
    },
  );
});
