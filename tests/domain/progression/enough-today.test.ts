import { describe, expect, test } from 'vitest';
import { enoughToday } from '../../../src/domain/progression/enough-today.ts';
import { comfortPlan, type ProgressionPlan } from '../../../src/domain/progression/progression-plan.ts';
import { courseAfter, easySession, november } from '../../support/progress-records.ts';

const today = '2026-11-22';

function after(sessions: number, timesADay?: number) {
  const plan = timesADay === undefined ? comfortPlan : { ...comfortPlan, timesADay };
  const all = Array.from({ length: sessions }, () => easySession(today));
  return enoughToday(courseAfter([easySession('2026-11-21'), ...all], { plan, today }));
}

test.each([
  [1, undefined, false],
  [2, undefined, true],
  [3, undefined, true],
  [2, 3, false],
  [3, 3, true],
  [1, 1, true],
])('after %d sessions of today, with a plan for %s: %s', (sessions, timesADay, isEnough) => {
  expect(after(sessions, timesADay) !== undefined).toBe(isEnough);
});

test('says how many there were, and whose number it is', () => {
  expect(after(2)?.limit.source).toBe('ourDefault');
  expect(after(4, 3)).toEqual({
    kind: 'enoughToday',
    isLocked: false,
    seen: 4,
    limit: { value: 3, unit: 'sessions with something in, in a day', source: 'plan' },
  });
});

test('a session that begins before midnight is not of the next day', () => {
  const late = easySession('2026-11-21', { at: '2026-11-22T04:59:00.000Z' });
  expect(enoughToday(courseAfter([late, late], { today }))).toBeUndefined();
});

/** With something in on each of `dates` of November, by a plan with `given`. */
function over(dates: readonly number[], given: Partial<ProgressionPlan>) {
  const plan = { ...comfortPlan, ...given };
  const sessions = november(...dates).map((day, index) => easySession(day, { id: `s${index}` }));
  return enoughToday(courseAfter(sessions, { plan, today }));
}

describe('a plan that counts by the week', () => {
  test.each([
    ['two of the last seven days', [18, 20], undefined],
    ['three of them', [16, 18, 20], 3],
    ['three, the first of them eight days ago', [15, 18, 20], undefined],
    ['four on two days', [18, 18, 20, 20], 4],
  ])('after %s', (_, dates, seen) => {
    expect(over(dates, { timesAWeek: 3 })?.seen).toBe(seen);
  });

  test('names the number of the plan', () => {
    expect(over([16, 18, 20], { timesAWeek: 3 })).toEqual({
      kind: 'enoughThisWeek',
      seen: 3,
      limit: { value: 3, unit: 'sessions with something in, in a week', source: 'plan' },
      isLocked: false,
    });
  });
});

describe('a plan with days of rest', () => {
  test.each([
    ['one of seven, after six days in a row', 1, [16, 17, 18, 19, 20, 21], 6],
    ['one of seven, after five of the last six', 1, [16, 17, 18, 19, 21], undefined],
    ['two of seven, after five of the last six', 2, [16, 17, 18, 19, 21], 5],
    ['none', 0, [15, 16, 17, 18, 19, 20, 21], undefined],
  ])('%s', (_, restDays, dates, seen) => {
    expect(over(dates, { restDays })?.seen).toBe(seen);
  });

  test('names how many the plan has', () => {
    expect(over([16, 17, 18, 19, 20, 21], { restDays: 1 })).toMatchObject({
      kind: 'restDay',
      limit: { value: 1, source: 'plan' },
    });
  });

  test('a day that has begun with a session is no day of rest any more', () => {
    expect(over([16, 17, 18, 19, 20, 21, 22], { restDays: 1 })).toBeUndefined();
  });
});

describe('a plan that locks how often', () => {
  test('is not only asked about', () => {
    expect(over([22, 22, 22], { timesADay: 3, locksFrequency: true })).toMatchObject({ isLocked: true });
    expect(over([16, 18, 20], { timesAWeek: 3, locksFrequency: true })).toMatchObject({ isLocked: true });
  });

  test('makes no lock of our own number for a day', () => {
    const found = over([22, 22], { timesAWeek: 7, locksFrequency: true });
    expect(found).toMatchObject({ kind: 'enoughToday', isLocked: false });
  });

  test('says its own number before ours', () => {
    const found = over([18, 20, 22, 22], { timesAWeek: 4, locksFrequency: true });
    expect(found).toMatchObject({ kind: 'enoughThisWeek', isLocked: true });
  });
});
