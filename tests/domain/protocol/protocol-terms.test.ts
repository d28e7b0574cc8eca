import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/domain/protocol/parse-protocol.ts';
import { gates, locks, situations } from '../../../src/domain/protocol/protocol-terms.ts';
import { gradualDilators } from '../../../src/domain/protocol/starters/gradual-dilators.ts';
import { rtGentle } from '../../../src/domain/protocol/starters/rt-gentle.ts';
import { anyCalendar, threeStages } from '../../support/calendars.ts';

const weekly = { times: 3, upTo: 5, per: 'week' };

function problemsOf(terms: Record<string, unknown>) {
  const parsed = parseProtocol({ ...rtGentle, ...terms });
  return parsed.ok ? [] : parsed.problems;
}

test('everything that can stand around the phases is read back as it was written', () => {
  const written = {
    ...rtGentle,
    situations: [...situations],
    gates: [...gates],
    frequency: weekly,
    restDays: 2,
    schedule: [...threeStages],
    clinician: { startDate: '2026-03-02', minutes: 5, frequency: weekly, ward: 'kept' },
    ceiling: { kind: 'dilator', diameterMm: 26.5 },
    locks: [...locks],
    reviewBy: '2026-09-01',
    sources: ['S1', 'S1234'],
    stepUp: { sessions: 5, worstPainAtMost: 1, worryAtMost: 3 },
    clinic: 'Rooms on the first floor',
    madeOn: '2026-03-01',
    nextVisit: '2026-04-01',
    note: 'As slowly as you like.',
    openingNote: { mp3: '//NkxAAA', spokenIn: 'kept' },
    homework: [
      { id: 'hips', what: 'stretches', minutes: 5, frequency: { times: 1, per: 'day' } },
      { id: 'bridge', what: 'strength', text: 'Bridge, ten times', asked: 'kept' },
      { id: 'unit', what: 'device', device: 'biofeedback', minutes: 10 },
    ],
  };
  expect(parseProtocol(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, protocol: written });
});

test('a protocol kept before terms were known is read back as it was', () => {
  const {
    situations: _whom,
    frequency: _often,
    restDays: _rest,
    sources: _where,
    ...before
  } = gradualDilators;
  const read = parseProtocol(JSON.parse(JSON.stringify(before)));
  expect(read).toEqual({ ok: true, protocol: before });
  expect(read.ok && Object.keys(read.protocol).toSorted()).toEqual(Object.keys(before).toSorted());
});

test.each<[string, Record<string, unknown>, string]>([
  ['a situation nobody knows', { situations: ['bored'] }, 'situations.0'],
  ['a gate of a later version', { gates: ['skinQuiet', 'moonIsFull'] }, 'gates.1'],
  ['more gates than there are', { gates: Array.from({ length: 500_000 }, () => 'skinQuiet') }, 'gates'],
  ['a lock nobody knows', { locks: ['colour'] }, 'locks.0'],
  ['never', { frequency: { times: 0, per: 'week' } }, 'frequency.times'],
  ['thirteen times', { frequency: { times: 13, per: 'day' } }, 'frequency.times'],
  ['from five up to three', { frequency: { times: 5, upTo: 3, per: 'week' } }, 'frequency'],
  ['times a month', { frequency: { times: 1, per: 'month' } }, 'frequency.per'],
  ['seven days of rest', { restDays: 7 }, 'restDays'],
  ['easy after no session', { stepUp: { sessions: 0 } }, 'stepUp.sessions'],
  ['easy at a pain of 4', { stepUp: { worstPainAtMost: 4 } }, 'stepUp.worstPainAtMost'],
  ['easy with much worry', { stepUp: { worryAtMost: 7 } }, 'stepUp.worryAtMost'],
  ['strength without words', { homework: [{ id: 'a', what: 'strength' }] }, 'homework.0'],
  ['a device that has no name', { homework: [{ id: 'a', what: 'device' }] }, 'homework.0'],
  ['a device for breathing', { homework: [{ id: 'a', what: 'breathing', device: 'eStim' }] }, 'homework.0'],
  [
    'two of the same homework',
    {
      homework: [
        { id: 'a', what: 'drops' },
        { id: 'a', what: 'massage' },
      ],
    },
    'homework',
  ],
  ['a note of the voice that is markup', { openingNote: { mp3: '<audio>' } }, 'openingNote.mp3'],
  ['a visit that is no day', { nextVisit: 'soon' }, 'nextVisit'],
  ['a start that is no day', { clinician: { startDate: '2026-02-30' } }, 'clinician.startDate'],
  ['a start with an hour', { clinician: { startDate: '2026-03-02T08:00:00Z' } }, 'clinician.startDate'],
  ['more than an hour', { clinician: { minutes: 61 } }, 'clinician.minutes'],
  ['half a minute', { clinician: { minutes: 0.5 } }, 'clinician.minutes'],
  ['a ceiling in centimetres', { ceiling: { kind: 'dilator', diameterMm: 2.2 } }, 'ceiling.diameterMm'],
  ['a ceiling of no kind', { ceiling: { kind: 'cone' } }, 'ceiling.kind'],
  ['a review that is no day', { reviewBy: 'soon' }, 'reviewBy'],
  ['a source that is none', { sources: ['S1', 'a friend'] }, 'sources.1'],
  ['a calendar in half weeks', { schedule: [{ ...threeStages[0], fromWeek: 0.5 }] }, 'schedule.0.fromWeek'],
  ['a calendar before its start', { schedule: [{ ...threeStages[0], fromWeek: -1 }] }, 'schedule.0.fromWeek'],
  ['no frequency in a calendar', { schedule: [{ fromWeek: 0 }] }, 'schedule.0.frequency'],
  ['thirteen calendar phases', { schedule: Array.from({ length: 13 }, () => threeStages[0]) }, 'schedule'],
])('%s is told with its place', (_, terms, at) => {
  expect(problemsOf(terms).map((problem) => 'at' in problem && problem.at)).toContain(at);
});

describe('the phases of a calendar', () => {
  const [first, second, third] = threeStages;
  const openEnded = { fromWeek: 0, frequency: first.frequency };

  test.each([
    ['end before they begin', [{ ...first, fromWeek: 4 }], 0],
    ['last no week', [first, { ...second, untilWeek: 6 }], 1],
    ['overlap', [first, { ...second, fromWeek: 3 }], 1],
    ['are out of order', [first, third, second], 2],
    ['follow one without an end', [openEnded, second], 1],
  ])('that %s are named by their number', (_, schedule, part) => {
    expect(problemsOf({ schedule })).toEqual([{ kind: 'calendarCrosses', part }]);
  });

  test('in order, touching or apart, are read', () => {
    fc.assert(
      fc.property(anyCalendar, (schedule) => {
        fc.pre((schedule.at(-1)?.fromWeek ?? 0) < 500);
        expect(problemsOf({ schedule })).toEqual([]);
      }),
    );
  });
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  [
    'a size above its own ceiling',
    {
      ceiling: { kind: 'dilator', diameterMm: 22 },
      phases: [{ id: 'hold', kind: 'hold', size: { diameterMm: 22.5 }, seconds: 60 }],
    },
    { kind: 'sizeAboveCeiling', at: 0, diameterMm: 22.5, ceilingMm: 22 },
  ],
  [
    'a change to a size above its own ceiling',
    {
      ceiling: { kind: 'dilator', diameterMm: 22 },
      phases: [{ id: 'change', kind: 'change-size', to: { diameterMm: 24 }, seconds: 60 }],
    },
    { kind: 'sizeAboveCeiling', at: 0, diameterMm: 24, ceilingMm: 22 },
  ],
  [
    'easy with more pain than ends a session',
    { painCap: 1, stepUp: { worstPainAtMost: 2 } },
    { kind: 'easyAboveCap', pain: 2, cap: 1 },
  ],
  [
    'a visit before it was made',
    { madeOn: '2026-03-02', nextVisit: '2026-03-01' },
    { kind: 'dayBeforeMade', which: 'nextVisit', day: '2026-03-01' },
  ],
])('%s is a contradiction', (_, terms, problem) => expect(problemsOf(terms)).toEqual([problem]));

test.each<[string, Record<string, unknown>]>([
  [
    'a size at its ceiling',
    {
      ceiling: { kind: 'dilator', diameterMm: 22 },
      phases: [{ id: 'hold', kind: 'hold', size: { diameterMm: 22 }, seconds: 60 }],
    },
  ],
  ['easy at the pain that ends a session', { painCap: 2, stepUp: { worstPainAtMost: 2 } }],
  ['a visit on the day it was made', { madeOn: '2026-03-01', nextVisit: '2026-03-01' }],
])('%s is none', (_, terms) => expect(problemsOf(terms)).toEqual([]));
