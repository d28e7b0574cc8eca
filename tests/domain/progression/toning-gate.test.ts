import { describe, expect, test } from 'vitest';
import type { SessionRecord } from '../../../src/domain/journal/journal-record.ts';
import type { PracticeRecord } from '../../../src/domain/journal/practice-record.ts';
import type { Because } from '../../../src/domain/progression/because.ts';
import { toningGate } from '../../../src/domain/progression/toning-gate.ts';
import { practiceRecord } from '../../support/entry-records.ts';
import { sessionRecord } from '../../support/journal-records.ts';
import { courseAfter, withPain } from '../../support/progress-records.ts';

const release = (day: string, given: Partial<SessionRecord> = {}) =>
  sessionRecord({
    day,
    phases: [{ kind: 'drops', guidedMs: 60_000 }],
    reflection: { worstPain: 2 },
    ...given,
  });

const three = ['2026-11-10', '2026-11-12', '2026-11-14'].map((day) => release(day));
const cleared = '2026-11-01';

function locksAfter(
  practised: readonly (SessionRecord | PracticeRecord)[],
  clearedOn: string | undefined = cleared,
  course = courseAfter([]),
): readonly Because['kind'][] {
  const gate = toningGate(practised, course, clearedOn);
  return gate.kind === 'locked' ? gate.because.map(({ kind }) => kind) : [];
}

test('opens after three sessions in which letting go went well, and a clinician’s word', () => {
  expect(toningGate(three, courseAfter([]), cleared)).toEqual({ kind: 'open' });
});

test('one without the other opens nothing', () => {
  expect(toningGate(three, courseAfter([]), undefined)).toEqual({
    kind: 'locked',
    because: [{ kind: 'notCleared' }],
  });
  expect(locksAfter(three.slice(1))).toEqual(['tooFewSessions']);
});

describe('one of the three', () => {
  const [first, , last] = three;
  const withMiddle = (given: Partial<SessionRecord>) =>
    [first, release('2026-11-12', given), last].filter((session) => session !== undefined);
  test.each<[string, Partial<SessionRecord>, readonly Because['kind'][]]>([
    ['pain 2', { reflection: { worstPain: 2 } }, []],
    ['pain 3', { reflection: { worstPain: 3 } }, ['pain']],
    ['pain not told', { reflection: {} }, ['notRecorded']],
    ['felt harder', { reflection: { worstPain: 1, felt: 'harder' } }, ['feltHarder']],
    ['a stop with nothing noticed', { outcome: 'stoppedEarly', afterCare: {} }, []],
    ['panic at a stop', { afterCare: { panic: true } }, ['feltHarder']],
    ['no part of letting go', { phases: [{ kind: 'hold', guidedMs: 60_000 }] }, ['tooFewSessions']],
    [
      'a part of letting go that was skipped',
      { phases: [{ kind: 'drops', guidedMs: 0 }] },
      ['tooFewSessions'],
    ],
  ])('with %s', (_, given, kinds) => {
    expect(locksAfter(withMiddle(given))).toEqual(kinds);
  });
});

describe('rising pain', () => {
  const rose = release('2026-11-16', { reflection: { worstPain: 4 } });
  const calm = ['2026-11-18', '2026-11-20', '2026-11-22'].map((day) => release(day));

  test('locks it again and says from what to what, on which day', () => {
    const gate = toningGate([...three, rose, ...calm], courseAfter([]), cleared);
    expect(gate).toEqual({
      kind: 'locked',
      because: [
        {
          kind: 'painRose',
          on: '2026-11-16',
          from: 2,
          seen: 4,
          limit: { value: 2, unit: 'points of pain 0-10', source: 'S6' },
        },
      ],
    });
  });

  test.each([
    ['2026-11-15', ['painRose']],
    ['2026-11-16', ['painRose']],
    ['2026-11-17', []],
  ])('with the word given anew on %s: %j', (clearedOn, kinds) => {
    expect(locksAfter([...three, rose, ...calm], clearedOn)).toEqual(kinds);
  });

  test.each([
    ['by one point', [2, 3], []],
    ['by two points, still easy', [0, 2], []],
    ['by two points to 3', [1, 3], ['painRose']],
    ['over a session that tells nothing', [1, undefined, 3], ['painRose']],
    ['at the very first session', [5], []],
  ])('%s', (_, pains, kinds) => {
    const sessions = pains.map((worstPain, index) =>
      release(`2026-11-0${index + 2}`, { reflection: worstPain === undefined ? {} : { worstPain } }),
    );
    expect(locksAfter([...sessions, ...calm])).toEqual(kinds);
  });
});

test('a red flag, and a pregnancy that no clinician was asked about, keep it locked', () => {
  const needs = [{ kind: 'redFlag', day: '2026-11-15', recordId: 'a' }] as const;
  expect(locksAfter(three, cleared, courseAfter([], { needs }))).toEqual(['redFlag']);
  const pregnancies = [{ what: 'pregnancyBegan', day: '2026-11-15', recordId: 'p' }] as const;
  expect(locksAfter(three, cleared, courseAfter([], { pregnancies }))).toEqual(['pregnancy']);
  const answers = [{ answer: 'mayGoOn', answeredOn: '2026-11-15', about: ['p'] }] as const;
  expect(locksAfter(three, cleared, courseAfter([], { pregnancies, answers }))).toEqual([]);
});

describe('practice that was added afterwards', () => {
  const added = (day: string, worstPain: number) =>
    practiceRecord({ day, what: 'massage', sizes: [], reflection: { worstPain } });

  test('shows nothing of how letting go goes', () => {
    expect(locksAfter([...three.slice(1), added('2026-11-15', 0)])).toEqual(['tooFewSessions']);
  });

  test('locks toning where pain has risen in it', () => {
    expect(locksAfter([...three, added('2026-11-15', 4)])).toEqual(['painRose']);
  });

  test('hides no rise from one session to the next', () => {
    const [first, second] = [
      release('2026-11-08', { reflection: { worstPain: 1 } }),
      release('2026-11-09', withPain(3)),
    ];
    expect(locksAfter([first, second, ...three])).toEqual(['painRose']);
    expect(locksAfter([first, added('2026-11-08', 2), second, ...three])).toEqual(['painRose']);
  });
});
