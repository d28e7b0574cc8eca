import { describe, expect, test } from 'vitest';
import type { SessionRecord } from '../../../src/domain/journal/journal-record.ts';
import { practiceOf } from '../../../src/domain/progression/practice.ts';
import { comfortPlan } from '../../../src/domain/progression/progression-plan.ts';
import { easierThan, whyStepDown } from '../../../src/domain/progression/step-down.ts';
import { mixedLadder } from '../../support/ladders.ts';
import { d18, d22, easySession, held, november, withPain } from '../../support/progress-records.ts';

function whyAfter(changes: readonly Partial<SessionRecord>[], painCap?: number) {
  const days = november(...changes.map((_, index) => 10 + index));
  const practices = changes.map((given, index) => practiceOf(easySession(days[index] ?? '', given)));
  const plan = painCap === undefined ? comfortPlan : { ...comfortPlan, painCap };
  return whyStepDown(practices, d22, plan).map(({ kind }) => kind);
}

const notHeld = { sizes: [held(d22, { heldMs: 0 })] };

describe('two sessions in a row over the cap', () => {
  test.each([
    [[3, 3], undefined, []],
    [[4, 4], undefined, ['painOverCap']],
    [[4, 3], undefined, []],
    [[4], undefined, []],
    [[4, 2, 4], undefined, []],
    [[2, 4, 4], undefined, ['painOverCap']],
    [[2, 2], 1, ['painOverCap']],
    [[1, 1], 1, []],
    [[5, 5], 5, []],
    [[6, 6], 5, ['painOverCap']],
    [[6, 6], 9, ['painOverCap']],
  ])('pain %j with a cap of %s: %j', (pains, cap, kinds) => {
    expect(whyAfter(pains.map(withPain), cap)).toEqual(kinds);
  });

  test('a session that tells nothing is passed over, and taken neither for pain nor for none', () => {
    expect(whyAfter([withPain(4), { reflection: {} }, withPain(4)])).toEqual(['painOverCap']);
    expect(whyAfter([withPain(4), { reflection: {} }])).toEqual([]);
  });

  test('names the worst of the two and the cap that it was held against', () => {
    const practices = [withPain(4), withPain(5)].map((given) => practiceOf(easySession('2026-11-10', given)));
    expect(whyStepDown(practices, d22, comfortPlan)).toEqual([
      { kind: 'painOverCap', seen: 5, limit: { value: 3, unit: 'pain 0-10', source: 'S7' } },
    ]);
  });
});

describe('one hard session is enough', () => {
  test.each<[string, Partial<SessionRecord>, readonly string[]]>([
    ['severe pain', withPain(7), ['severePain']],
    ['pain just below severe', withPain(6), []],
    ['sharp pain that eased', { afterCare: { sharpPain: 'eased' } }, ['hardInsertion']],
    ['something that gave', { afterCare: { gave: true } }, ['hardInsertion']],
    ['nothing held, and it hurt', { ...notHeld, ...withPain(4) }, ['hardInsertion']],
    ['nothing held, and felt harder', { ...notHeld, reflection: { felt: 'harder' } }, ['hardInsertion']],
    ['nothing held, and easy', { ...notHeld, ...withPain(1) }, []],
    ['nothing held, and nothing told', { ...notHeld, reflection: {} }, []],
    ['a stop, and easy', { outcome: 'stoppedEarly' }, []],
  ])('%s', (_, changes, kinds) => {
    expect(whyAfter([changes])).toEqual(kinds);
  });

  test('but only the latest one: an easy session afterwards makes it past', () => {
    expect(whyAfter([withPain(8), withPain(1)])).toEqual([]);
  });
});

test('two stops in a row that felt harder are a reason, one is not', () => {
  const hard = { outcome: 'stoppedEarly', reflection: { felt: 'harder' } } as const;
  expect(whyAfter([hard, hard])).toEqual(['feltHarder']);
  expect(whyAfter([hard])).toEqual([]);
});

test('the next easier size that goes in, or else a step before insertion, or else nothing', () => {
  const { rungs } = mixedLadder;
  const [opening, finger] = rungs;
  expect(easierThan(rungs, d22)?.id).toBe('d18');
  expect(finger && easierThan(rungs, finger)).toEqual(opening);
  expect(easierThan([d18, d22], d18)).toBeUndefined();
});
