import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJournalRecord } from '../../../src/domain/journal/parse-journal-record.ts';
import { checkInRecord, sessionRecord } from '../../support/journal-records.ts';

const session: object = sessionRecord();
const checkIn: object = checkInRecord();

const clinician: object = {
  kind: 'clinician',
  schema: 1,
  id: 'c',
  at: '2026-11-22T12:00:00Z',
  day: '2026-11-22',
  about: ['a', 'b'],
};

const answer: object = {
  kind: 'clinicianAnswer',
  schema: 1,
  id: 'answer',
  at: '2026-11-22T12:00:00Z',
  day: '2026-11-22',
  answer: 'mayGoOn',
  answeredOn: '2026-11-20',
  about: ['a'],
};

const decision: object = {
  kind: 'decision',
  schema: 1,
  id: 'decision',
  at: '2026-11-22T12:00:00Z',
  day: '2026-11-22',
  choice: 'steppedUp',
  rung: { id: 'd26', kind: 'dilator', diameterMm: 26 },
  suggested: 'stepUp',
};

const circumstance: object = {
  kind: 'circumstance',
  schema: 1,
  id: 'flare',
  at: '2026-11-22T12:00:00Z',
  day: '2026-11-22',
  what: 'flare',
};

const remainder: object = {
  kind: 'remainder',
  schema: 1,
  id: 'left',
  at: '2026-11-22T12:00:00Z',
  day: '2026-11-22',
  what: ['askFirst', 'insideRests'],
};

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('a record that was kept', () => {
  test.each([
    ['a session', session],
    [
      'a session with its check-in',
      {
        ...session,
        checkIn: { painNow: 0, worryNow: 10, energy: 'low', redFlags: [], cautions: ['healing'] },
      },
    ],
    [
      'a session stopped early with nothing answered',
      { ...session, outcome: 'stoppedEarly', reflection: {} },
    ],
    [
      'a check-in that ended at a red flag',
      { ...checkIn, outcome: 'redFlag', answers: { redFlags: ['fever'], cautions: [] } },
    ],
    ['the word of having spoken with a clinician', clinician],
    ['what a clinician answered, two days before', answer],
    ['what a clinician answered, on the same day', { ...answer, answeredOn: '2026-11-22' }],
    ['a decision about a size', decision],
    ['a flare', circumstance],
    ['what stays of a deleted entry', remainder],
    ['a pregnancy', { ...circumstance, what: 'pregnancyBegan' }],
    [
      'a size and how long it was meant to be held',
      {
        ...session,
        sizes: [
          { rung: { id: 'd22', kind: 'dilator', diameterMm: 22 }, heldMs: 240_000, plannedMs: 300_000 },
        ],
      },
    ],
    [
      'a size kept before that was recorded',
      { ...session, sizes: [{ rung: { id: 'd22', kind: 'dilator', diameterMm: 22 }, heldMs: 240_000 }] },
    ],
  ])('is read back as it was: %s', (_, record) => {
    expect(parseJournalRecord(throughJson(record))).toEqual({ kind: 'value', value: record });
  });

  test('keeps fields that this version does not know, at every depth', () => {
    const record = {
      ...session,
      note: 'kept',
      protocol: { id: 'p', version: 1, author: 'kept' },
      phases: [{ kind: 'hold', guidedMs: 1, rung: 'kept' }],
      reflection: { mood: 'kept' },
      checkIn: { redFlags: [], cautions: [], sleep: 'kept' },
    };
    expect(parseJournalRecord(throughJson(record))).toEqual({ kind: 'value', value: record });
  });

  test('leaves a blank answer blank, and never makes it zero', () => {
    const blank = { ...checkIn, answers: { redFlags: [], cautions: [] } };
    expect(parseJournalRecord(blank)).toEqual({ kind: 'value', value: blank });
  });
});

describe('a record of a newer app', () => {
  test.each([
    ['its schema is newer', { ...session, schema: 2 }],
    ['its schema is newer, and the rest is unlike anything here', { schema: 9, what: [] }],
    ['it is sound, and of a kind not known here', { ...session, kind: 'homework' }],
  ])('is told from a damaged one: %s', (_, record) => {
    expect(parseJournalRecord(record)).toEqual({ kind: 'newer' });
  });
});

describe('a value at its bounds', () => {
  const withPain = (worstPain: unknown) => ({ ...session, reflection: { worstPain } });
  const withWorry = (worryNow: unknown) => ({
    ...checkIn,
    answers: { worryNow, redFlags: [], cautions: [] },
  });
  test.each([
    ['pain 0', withPain(0)],
    ['pain 10', withPain(10)],
    ['worry 0', withWorry(0)],
    ['worry 10', withWorry(10)],
    ['no guided time at all', { ...session, guidedMs: 0 }],
    ['a leap day', { ...session, day: '2028-02-29' }],
    ['an instant without milliseconds', { ...session, at: '2026-11-22T23:59:59Z' }],
  ])('is taken: %s', (_, record) => {
    expect(parseJournalRecord(record)).toEqual({ kind: 'value', value: record });
  });

  test.each([
    ['pain below 0', withPain(-1)],
    ['pain above 10', withPain(11)],
    ['half a point of pain', withPain(2.5)],
    ['pain in words', withPain('2')],
    ['worry above 10', withWorry(11)],
    ['guided time below 0', { ...session, guidedMs: -1 }],
    ['guided time without end', { ...session, guidedMs: Number.POSITIVE_INFINITY }],
    ['guided time that is no number', { ...session, guidedMs: Number.NaN }],
    ['a phase with guided time below 0', { ...session, phases: [{ kind: 'hold', guidedMs: -1 }] }],
    ['eased back half a time', { ...session, easedBack: 0.5 }],
    ['a day that does not exist', { ...session, day: '2026-02-30' }],
    ['a leap day in a year without', { ...session, day: '2026-02-29' }],
    ['a month that does not exist', { ...session, day: '2026-13-01' }],
    ['a day with a time', { ...session, day: '2026-11-22T00:00' }],
    ['an instant on a day that does not exist', { ...session, at: '2026-02-30T10:00:00.000Z' }],
    ['an instant of hour 24', { ...session, at: '2026-11-22T24:00:00.000Z' }],
    ['an instant that is not UTC', { ...session, at: '2026-11-22T10:00:00.000+02:00' }],
    ['an empty id', { ...session, id: '' }],
    ['an id that could be a path or markup', { ...session, id: '../<b>' }],
    ['an offer not known here', { ...session, offer: 'more' }],
    ['a red flag not known here', { ...checkIn, answers: { redFlags: ['sneeze'], cautions: [] } }],
    ['no schema', { ...session, schema: undefined }],
    ['a schema before the first', { ...session, schema: 0 }],
    ['a kind not known here in a record that is not sound', { ...session, kind: 'homework', day: 'today' }],
    ['no kind', { ...session, kind: undefined }],
    ['an answer of a day that is still to come', { ...answer, answeredOn: '2026-11-23' }],
    ['an answer without a day', { ...answer, answeredOn: undefined }],
    ['an answer that is neither', { ...answer, answer: 'perhaps' }],
    ['an answer about nothing', { ...answer, about: undefined }],
    ['a choice not known here', { ...decision, choice: 'skipped' }],
    ['a decision about no size', { ...decision, rung: undefined }],
    ['a circumstance not known here', { ...circumstance, what: 'holiday' }],
    [
      'a hold planned for less than nothing',
      {
        ...session,
        sizes: [{ rung: { id: 'd22', kind: 'dilator', diameterMm: 22 }, heldMs: 1, plannedMs: -1 }],
      },
    ],
    ['nothing', null],
    ['a list', []],
    ['a word', 'session'],
  ])('is damaged beyond them: %s', (_, record) => {
    expect(parseJournalRecord(record)).toEqual({ kind: 'damaged' });
  });
});

test('whatever comes in, there is an answer and never an exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.anything().map((odd) => ({ ...session, phases: odd })),
      ),
      (input) => {
        expect(['value', 'damaged', 'newer']).toContain(parseJournalRecord(input).kind);
      },
    ),
  );
});

test('a field that is missing, whichever it is, makes the record damaged and not another one', () => {
  const needed = [
    'schema',
    'id',
    'at',
    'day',
    'kind',
    'protocol',
    'offer',
    'outcome',
    'guidedMs',
    'phases',
    'easedBack',
    'reflection',
  ];
  const without = (field: string) =>
    Object.fromEntries(Object.entries(session).filter(([key]) => key !== field));
  expect(needed.filter((field) => parseJournalRecord(without(field)).kind !== 'damaged')).toEqual([]);
});
