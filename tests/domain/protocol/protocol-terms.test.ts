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
