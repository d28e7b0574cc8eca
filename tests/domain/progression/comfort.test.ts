import { describe, expect, test } from 'vitest';
import type { SessionRecord } from '../../../src/domain/journal/journal-record.ts';
import type { Because } from '../../../src/domain/progression/because.ts';
import { comfortLimits } from '../../../src/domain/progression/comfort-limits.ts';
import { assessComfort, wasRough } from '../../../src/domain/progression/comfort.ts';
import { practiceOf } from '../../../src/domain/progression/practice.ts';
import { comfortPlan, type ProgressionPlan } from '../../../src/domain/progression/progression-plan.ts';
import { d22, easySession, held, withPain } from '../../support/progress-records.ts';

function comfortAfter(sessions: readonly SessionRecord[], plan: ProgressionPlan = comfortPlan) {
  return assessComfort(sessions.map(practiceOf), d22, plan);
}

/** The middle one of three sessions is changed. */
function afterThree(changes: Partial<SessionRecord>, plan?: ProgressionPlan) {
  return comfortAfter(
    [easySession('2026-11-12'), easySession('2026-11-15', changes), easySession('2026-11-20')],
    plan,
  );
}

test('three easy sessions are told as they were: 3 at 22 mm in 9 days, worst pain 2', () => {
  expect(afterThree({})).toEqual({
    kind: 'easy',
    because: [{ kind: 'easy', rung: d22, sessions: 3, days: 9, worstPain: 2, worstWorry: 4 }],
  });
});

const at22 = { rungId: 'd22' };

describe('one of the three at or beyond a limit', () => {
  test.each<[string, Partial<SessionRecord>]>([
    ['pain 2', withPain(2)],
    ['pain 0, which was told', withPain(0)],
    ['worry 4', { checkIn: { worryNow: 4, redFlags: [], cautions: [] } }],
    ['four fifths of the hold', { sizes: [held(d22, { heldMs: 240_000 })] }],
    ['more than the hold', { sizes: [held(d22, { heldMs: 600_000 })] }],
    ['pain told of the size alone', { reflection: { bleeding: 'none', sizes: [{ ...at22, painWorst: 2 }] } }],
    ['a rung that was made anew', { sizes: [held({ ...d22, id: 'other' })] }],
    ['felt as usual', { reflection: { worstPain: 2, bleeding: 'none', felt: 'asUsual' } }],
  ])('is easy with %s', (_, changes) => {
    expect(afterThree(changes).kind).toBe('easy');
  });

  test.each<[string, Partial<SessionRecord>, Because['kind']]>([
    ['pain 3', withPain(3), 'pain'],
    [
      'pain 3 at the size alone',
      { reflection: { worstPain: 1, bleeding: 'none', sizes: [{ ...at22, painWorst: 3 }] } },
      'pain',
    ],
    [
      'pain 3 at another size of the day',
      { reflection: { worstPain: 1, bleeding: 'none', sizes: [{ rungId: 'd26', painWorst: 3 }] } },
      'pain',
    ],
    [
      'pain 3 afterwards',
      { reflection: { worstPain: 1, bleeding: 'none', sizes: [{ ...at22, painAfter: 3 }] } },
      'pain',
    ],
    ['worry 5 before', { checkIn: { worryNow: 5, redFlags: [], cautions: [] } }, 'worry'],
    ['worry 5 after', { reflection: { worstPain: 2, worry: 5, bleeding: 'none' } }, 'worry'],
    ['just under four fifths of the hold', { sizes: [held(d22, { heldMs: 239_999 })] }, 'holdShort'],
    ['insertion begun and nothing held', { sizes: [held(d22, { heldMs: 0 })] }, 'holdShort'],
    ['a stop', { outcome: 'stoppedEarly' }, 'stoppedEarly'],
    ['a gentler day', { offer: 'gentler' }, 'lessThanPlanned'],
    ['felt harder', { reflection: { worstPain: 2, bleeding: 'none', felt: 'harder' } }, 'feltHarder'],
    ['sharp pain that eased', { afterCare: { sharpPain: 'eased' } }, 'feltHarder'],
    ['spotting', { reflection: { worstPain: 2, bleeding: 'spotting' } }, 'bleeding'],
    ['bleeding told at stop', { afterCare: { bleeding: 'spotting' } }, 'bleeding'],
  ])('is not yet easy with %s', (_, changes, kind) => {
    const comfort = afterThree(changes);
    expect(comfort.kind).toBe('notYet');
    expect(comfort.because.map((because) => because.kind)).toEqual([kind]);
  });
});

describe('what was left blank', () => {
  test.each<[string, Partial<SessionRecord>, string]>([
    ['pain', { reflection: { bleeding: 'none' } }, 'pain'],
    [
      'pain at this size, with pain told of another',
      { reflection: { bleeding: 'none', sizes: [{ rungId: 'd18', painWorst: 0 }] } },
      'pain',
    ],
    ['worry', { checkIn: { redFlags: [], cautions: [] } }, 'worry'],
    ['bleeding', { reflection: { worstPain: 0 } }, 'bleeding'],
    ['how long was planned', { sizes: [{ rung: d22, heldMs: 300_000 }] }, 'hold'],
  ])('is not taken for nothing: %s', (_, changes, what) => {
    expect(afterThree(changes)).toEqual({
      kind: 'notYet',
      because: [{ kind: 'notRecorded', what, sessions: 1 }],
    });
  });

  test('is counted over the three, once for each that was left blank', () => {
    const blank = easySession('2026-11-20', { reflection: {} });
    expect(comfortAfter([blank, blank, blank]).because).toEqual([
      { kind: 'notRecorded', what: 'pain', sessions: 3 },
      { kind: 'notRecorded', what: 'bleeding', sessions: 3 },
    ]);
  });
});

test('two sessions are too few', () => {
  const two = [easySession('2026-11-12'), easySession('2026-11-15')];
  expect(comfortAfter(two)).toEqual({
    kind: 'notYet',
    because: [{ kind: 'tooFewSessions', seen: 2, limit: comfortLimits.sessions }],
  });
});

test('what was hard before the latest three is past', () => {
  const days = ['2026-11-12', '2026-11-14', '2026-11-16'];
  const hard = easySession('2026-11-10', withPain(8));
  expect(comfortAfter([hard, ...days.map((day) => easySession(day))]).kind).toBe('easy');
});

test('a plan with a cap of 1 makes pain 2 too much, and a cap of 5 makes pain 3 no easier', () => {
  expect(afterThree({}, { ...comfortPlan, painCap: 1 }).because).toEqual([
    { kind: 'pain', seen: 2, limit: { value: 1, unit: 'pain 0-10', source: 'plan' } },
  ]);
  expect(afterThree(withPain(3), { ...comfortPlan, painCap: 5 }).kind).toBe('notYet');
});

describe('a session that hurt breaks a row, whichever size it was about', () => {
  test.each<[string, Partial<SessionRecord>, boolean]>([
    ['pain 2', withPain(2), false],
    ['pain 3', withPain(3), true],
    ['felt harder', { reflection: { felt: 'harder' } }, true],
    ['spotting', { reflection: { bleeding: 'spotting' } }, true],
    ['sharp pain', { afterCare: { sharpPain: 'eased' } }, true],
    ['nothing told', { reflection: {} }, false],
    ['nothing in, and pain 3', { ...withPain(3), sizes: [] }, true],
  ])('%s: %#', (_, given, isRough) => {
    expect(wasRough(practiceOf(easySession('2026-11-15', given)), comfortPlan)).toBe(isRough);
  });
});

describe('where the plan says when a size counts as easy', () => {
  const easy = (day: string, changes: Partial<SessionRecord> = {}) => easySession(day, changes);
  const four = ['2026-11-12', '2026-11-14', '2026-11-16', '2026-11-18'].map((day) => easy(day));

  test.each<[string, ProgressionPlan['stepUp'], readonly SessionRecord[], 'easy' | 'notYet']>([
    ['as many sessions as it asks for', { sessions: 4 }, four, 'easy'],
    ['one fewer', { sessions: 5 }, four, 'notYet'],
    ['one is enough', { sessions: 1 }, [easy('2026-11-18')], 'easy'],
    [
      'more pain than it allows',
      { worstPainAtMost: 1 },
      four.map((one) => ({ ...one, ...withPain(2) })),
      'notYet',
    ],
    [
      'as much pain as it allows',
      { worstPainAtMost: 3 },
      four.map((one) => ({ ...one, ...withPain(3) })),
      'easy',
    ],
    [
      'more worry than it allows',
      { worryAtMost: 3 },
      four.map((one) => ({ ...one, checkIn: { worryNow: 4, redFlags: [], cautions: [] } })),
      'notYet',
    ],
  ])('%s', (_, stepUp, sessions, kind) => {
    expect(comfortAfter(sessions, { ...comfortPlan, ...(stepUp ? { stepUp } : {}) }).kind).toBe(kind);
  });

  test('a limit of the plan’s is told as the plan’s', () => {
    const { because } = comfortAfter(four, { ...comfortPlan, stepUp: { sessions: 5 } });
    expect(because).toEqual([
      { kind: 'tooFewSessions', seen: 4, limit: { value: 5, unit: 'sessions', source: 'plan' } },
    ]);
  });

  test('its pain cap stays the stricter word', () => {
    const plan = { ...comfortPlan, painCap: 1, stepUp: { worstPainAtMost: 3 } };
    expect(
      comfortAfter(
        four.map((one) => ({ ...one, ...withPain(2) })),
        plan,
      ).kind,
    ).toBe('notYet');
  });
});
