import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import { gradualDilators } from '../../../src/domain/protocol/starters/gradual-dilators.ts';
import { factsOf } from '../../../src/domain/visit-summary/facts.ts';
import {
  firstOf,
  lastVisitDay,
  makeVisitSummary,
} from '../../../src/domain/visit-summary/make-visit-summary.ts';
import {
  practiceRecord,
  questionnaireRecord,
  readingRecord,
  scoreRecord,
  visitRecord,
} from '../../support/entry-records.ts';
import { checkInRecord, sessionRecord } from '../../support/journal-records.ts';
import { clinicianAnswer, d18, d22, d26, decision, held } from '../../support/progress-records.ts';
import { summaryOf } from '../../support/visit-summaries.ts';

const day = '2026-10-10';
const at = { day, nth: 1 };

function factsIn(records: readonly JournalRecord[], id: string) {
  const line = summaryOf(records).lines.find((one) => one.id === id);
  return line && factsOf(line);
}

const one = (given: Parameters<typeof sessionRecord>[0]) => [sessionRecord({ day, ...given })];
const expanding = { id: 'x', kind: 'dilator', diameterMm: 15, expandsToMm: 40 } as const;

test.each<[string, readonly JournalRecord[], string, unknown]>([
  ['a session was practised', one({}), 'practised', [at]],
  ['practice told afterwards was practised', [practiceRecord({ day })], 'practised', [at]],
  [
    'two of a day are counted in their order',
    [...one({}), practiceRecord({ day })],
    'practised',
    [at, { day, nth: 2 }],
  ],
  ['a day on which there was none is not practice', [checkInRecord({ day })], 'practised', []],
  ['guided time is in seconds', one({ guidedMs: 90_400 }), 'minutes', [{ ...at, value: 90 }]],
  ['minutes that were not told have no value', [practiceRecord({ day })], 'minutes', [at]],
  [
    'what stayed outside is not with a size',
    one({ sizes: [held({ id: 's', kind: 'step', place: 'near' })] }),
    'withSize',
    undefined,
  ],
  [
    'begun and not held is not with a size',
    one({ sizes: [held(d22, { heldMs: 0 })] }),
    'withSize',
    undefined,
  ],
  ['a gentler session is told as one', one({ offer: 'gentler' }), 'offer.gentler', [at]],
  [
    'a day of rest has its reason',
    [checkInRecord({ day, reason: 'tired' })],
    'notToday',
    [{ ...at, code: 'tired' }],
  ],
  ['no reason is no code', [checkInRecord({ day })], 'notToday', [at]],
  ['a finished session is no stop', one({ outcome: 'finished' }), 'stop.unsaid', undefined],
  ['a stop of which nothing was said', one({ outcome: 'stoppedEarly' }), 'stop.unsaid', [at]],
  [
    'a stop is under what was noticed',
    one({ outcome: 'stoppedEarly', afterCare: { panic: true } }),
    'stop.panic',
    [at],
  ],
  [
    'two signs are in two lines',
    one({ outcome: 'stoppedEarly', afterCare: { panic: true, gave: true } }),
    'stop.gave',
    [at],
  ],
  [
    'minutes held are told by size',
    one({ sizes: [held(d18), held(d22)] }),
    'held.22mm',
    [{ ...at, value: 300 }],
  ],
  [
    'a size begun and not held has a true 0',
    one({ sizes: [held(d22, { heldMs: 0 })] }),
    'held.22mm',
    [{ ...at, value: 0 }],
  ],
  [
    'a size held for an unknown time has no value',
    [practiceRecord({ day, sizes: [{ rung: d22 }] })],
    'held.22mm',
    [at],
  ],
  [
    'sizes without millimetres go by their name',
    one({ sizes: [held({ id: 'f', kind: 'finger', size: 'oneFinger' })] }),
    'held.oneFinger',
    [{ ...at, value: 300 }],
  ],
  [
    'the staircase has the largest that was held',
    one({ sizes: [held(d22), held(d26, { heldMs: 0 })] }),
    'largest',
    [{ ...at, value: 22 }],
  ],
  [
    'an expanding size counts as wide as it was told',
    one({ sizes: [held(expanding)], reflection: { sizes: [{ rungId: 'x', widestMm: 24 }] } }),
    'largest',
    [{ ...at, value: 24 }],
  ],
  [
    'and not at all where that was not told',
    one({ sizes: [held(expanding)], reflection: {} }),
    'largest',
    undefined,
  ],
  [
    'pain beforehand is that of the check-in',
    one({ checkIn: { painNow: 3, redFlags: [], cautions: [] } }),
    'painBefore',
    [{ ...at, value: 3 }],
  ],
  [
    'worst pain that was left blank has no value',
    one({ sizes: [held(d22)], reflection: {} }),
    'painWorst',
    [at],
  ],
  [
    'pain of no session with a size is not asked for',
    [practiceRecord({ day, what: 'stretches', sizes: [] })],
    'painWorst',
    undefined,
  ],
  [
    'worry is the higher of before and during',
    one({ checkIn: { worryNow: 7, redFlags: [], cautions: [] }, reflection: { worry: 4 } }),
    'worry',
    [{ ...at, value: 7 }],
  ],
  [
    'pain at a size is only what was told of it',
    one({ sizes: [held(d22)], reflection: { worstPain: 6 } }),
    'painWorst.22mm',
    undefined,
  ],
  [
    'and is in a line of that size',
    one({ sizes: [held(d22)], reflection: { sizes: [{ rungId: 'd22', painWorst: 2 }] } }),
    'painWorst.22mm',
    [{ ...at, value: 2 }],
  ],
  [
    'depth is told by size',
    one({ sizes: [held(d22)], reflection: { sizes: [{ rungId: 'd22', depthMm: 65 }] } }),
    'depth.22mm',
    [{ ...at, value: 65 }],
  ],
  [
    'a red flag is told by its sign',
    [checkInRecord({ day, outcome: 'redFlag', answers: { redFlags: ['fever'], cautions: [] } })],
    'redFlag.fever',
    [at],
  ],
  ['no bleeding is no line', one({ reflection: { bleeding: 'none' } }), 'bleeding.spotting', undefined],
  ['light bleeding is one', one({ reflection: { bleeding: 'spotting' } }), 'bleeding.spotting', [at]],
  [
    'an answer is of the day on which it was given',
    [clinicianAnswer({ day: '2026-10-12', answeredOn: day })],
    'clinicianAnswer.mayGoOn',
    [{ day }],
  ],
  [
    'a decision has its size',
    [decision({ day, choice: 'steppedUp', rung: d26 })],
    'decision.steppedUp',
    [{ day, size: { kind: 'dilator', diameterMm: 26 } }],
  ],
  [
    'homework is told by kind',
    [practiceRecord({ day, what: 'strength', homework: true, minutes: 5 })],
    'homework.strength',
    [{ ...at, value: 300 }],
  ],
  [
    'practice of the person’s own is no homework',
    [practiceRecord({ day, what: 'strength' })],
    'homework.strength',
    undefined,
  ],
  [
    'a reading is told by device and measure',
    [readingRecord({ day })],
    'reading.biofeedbackResting',
    [{ day, value: 2.5 }],
  ],
  [
    'a visit is told by what was done',
    [visitRecord({ day, done: ['talk'] })],
    'visit',
    [{ day, code: 'talk' }],
  ],
  ['a visit of which nothing was said has no code', [visitRecord({ day, done: [] })], 'visit', [{ day }]],
  ['a pair answered in full has its sum', [questionnaireRecord({ day })], 'pair.gad2', [{ day, value: 1 }]],
  [
    'a pair answered in part has none',
    [questionnaireRecord({ day, gad2: { first: 1 } })],
    'pair.gad2',
    [{ day }],
  ],
  ['a result is told by its name and scale', [scoreRecord({ day })], 'score.FSFI.36', [{ day, value: 21.4 }]],
])('%s', (_, records, id, facts) => {
  expect(factsIn(records, id)).toEqual(facts);
});

describe('the time of a summary', () => {
  test('counts its first and its last day, and no other', () => {
    const days = ['2026-10-09', '2026-10-10', '2026-10-12', '2026-10-13'];
    const records = days.map((on) => sessionRecord({ day: on }));
    const { lines } = makeVisitSummary(records, {
      from: '2026-10-10',
      to: '2026-10-12',
      madeOn: '2026-10-13',
    });
    const practised = lines.find(({ id }) => id === 'practised');
    expect(practised && factsOf(practised).map((fact) => fact.day)).toEqual(['2026-10-10', '2026-10-12']);
  });

  test('a record that was edited counts as it is now, on the day that it has now', () => {
    const former = sessionRecord({ id: 'a', day: '2026-10-10' });
    const edited = { ...sessionRecord({ id: 'b', day: '2026-10-11' }), formerIds: ['a'] };
    expect(factsIn([former, edited], 'practised')).toEqual([{ day: '2026-10-11', nth: 1 }]);
  });

  test('is usually since the last visit before today', () => {
    const visits = ['2026-10-01', '2026-10-08', '2026-10-20'].map((on) => visitRecord({ day: on }));
    expect(lastVisitDay(visits, '2026-10-20')).toBe('2026-10-08');
    expect(lastVisitDay([], '2026-10-20')).toBeUndefined();
    expect(firstOf(14, '2026-10-20')).toBe('2026-10-07');
  });
});

describe('the plan', () => {
  test('is named with what it asks for', () => {
    const [plan] = summaryOf([]).lines;
    expect(plan).toMatchObject({
      what: 'plan',
      title: gradualDilators.title,
      frequency: { times: 3, upTo: 5, per: 'week' },
    });
  });

  test('that nobody can read is not named, and only what was done is told', () => {
    const { lines } = makeVisitSummary([sessionRecord({ day })], { from: day, to: day, madeOn: day });
    expect(lines.map(({ id }) => id)).not.toContain('plan');
    expect(lines.find(({ id }) => id === 'practised')).not.toHaveProperty('asked');
  });

  test('tells the next visit, and homework that was asked for and not recorded', () => {
    const homework = [
      { id: 'stretch', what: 'stretches' as const, frequency: { times: 1, per: 'day' as const } },
    ];
    const protocol = { ...gradualDilators, nextVisit: '2026-11-01', homework };
    const { lines } = summaryOf([], { protocol });
    expect(lines).toContainEqual({ id: 'nextVisit', what: 'nextVisit', facts: [{ day: '2026-11-01' }] });
    const asked = { days: { least: 24, most: 24 }, times: { least: 24, most: 24 } };
    expect(lines).toContainEqual({
      id: 'homework.stretches',
      what: 'homework',
      of: 'stretches',
      facts: [],
      asked,
    });
  });
});

test.each<[string, string, boolean]>([
  ['made before the time of the summary', '2026-09-30', true],
  ['made on its first day', '2026-10-01', true],
  ['made in the middle of it', '2026-10-02', false],
])('a plan %s is laid beside what was done: %s, %s', (_, madeOn, isLaidBeside) => {
  const { lines } = summaryOf([], { protocol: { ...gradualDilators, madeOn } });
  expect(lines.some((line) => 'asked' in line)).toBe(isLaidBeside);
});

test('a next visit that has passed is not told', () => {
  const told = (nextVisit: string) => summaryOf([], { protocol: { ...gradualDilators, nextVisit } }).lines;
  expect(told('2026-10-24').map(({ id }) => id)).toContain('nextVisit');
  expect(told('2026-10-23').map(({ id }) => id)).not.toContain('nextVisit');
});

test('notes, labels, times of day and ids stay in the journal', () => {
  const rung = { ...d22, sizeLabel: 'my secret label' };
  const records = [
    ...one({ id: 'id-of-record', sizes: [held(rung)], reflection: { note: 'my secret note' } }),
    visitRecord({ day, note: 'my secret visit' }),
  ];
  const text = JSON.stringify(summaryOf(records));
  for (const kept of ['secret', 'id-of-record', 'T19:30', 'T12:00']) expect(text).not.toContain(kept);
});
