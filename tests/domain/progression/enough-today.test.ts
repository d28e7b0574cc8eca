import { expect, test } from 'vitest';
import { enoughToday } from '../../../src/domain/progression/enough-today.ts';
import { comfortPlan } from '../../../src/domain/progression/progression-plan.ts';
import { courseAfter, easySession } from '../../support/progress-records.ts';

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
    seen: 4,
    limit: { value: 3, unit: 'sessions with something in, in a day', source: 'plan' },
  });
});

test('a session that begins before midnight is not of the next day', () => {
  const late = easySession('2026-11-21', { at: '2026-11-22T04:59:00.000Z' });
  expect(enoughToday(courseAfter([late, late], { today }))).toBeUndefined();
});
