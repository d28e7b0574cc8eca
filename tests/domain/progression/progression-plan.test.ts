import { describe, expect, test } from 'vitest';
import { painCapOf, progressionPlanOn } from '../../../src/domain/progression/progression-plan.ts';
import type { Protocol } from '../../../src/domain/protocol/protocol.ts';
import { gradualDilators } from '../../../src/domain/protocol/starters/gradual-dilators.ts';

const day = '2026-11-22';

describe('a plan that comfort leads', () => {
  test('lets the size change once it has become easy', () => {
    expect(progressionPlanOn(gradualDilators, [], day)).toMatchObject({
      kind: 'comfort',
      sizeChange: 'whenEasy',
      painCap: 3,
      lockedBy: [],
    });
  });

  test('leaves the size to the clinician where they locked it, and waits for its gates', () => {
    const locked: Protocol = { ...gradualDilators, locks: ['size'], gates: ['clinicianAgrees'] };
    expect(progressionPlanOn(locked, [], day)).toMatchObject({
      sizeChange: 'asTold',
      lockedBy: [{ kind: 'unsaid', gate: 'clinicianAgrees' }],
    });
    expect(progressionPlanOn(locked, ['clinicianAgrees'], day).lockedBy).toEqual([]);
  });

  test('counts sessions by the day only where it says so', () => {
    const daily: Protocol = { ...gradualDilators, frequency: { times: 1, upTo: 3, per: 'day' } };
    const weekly: Protocol = { ...gradualDilators, frequency: { times: 3, per: 'week' } };
    expect(progressionPlanOn(daily, [], day).timesADay).toBe(3);
    expect(progressionPlanOn(weekly, [], day)).not.toHaveProperty('timesADay');
    expect(progressionPlanOn(weekly, [], day).timesAWeek).toBe(3);
    expect(progressionPlanOn(daily, [], day)).not.toHaveProperty('timesAWeek');
  });

  test('takes the most of how often, its days of rest, and whether that is locked', () => {
    expect(progressionPlanOn(gradualDilators, [], day)).toMatchObject({ timesAWeek: 5, restDays: 1 });
    expect(progressionPlanOn(gradualDilators, [], day)).not.toHaveProperty('locksFrequency');
    const locked: Protocol = { ...gradualDilators, locks: ['frequency'] };
    expect(progressionPlanOn(locked, [], day).locksFrequency).toBe(true);
  });
});

describe('a plan that a calendar leads', () => {
  const led: Protocol = { ...gradualDilators, ledBy: 'schedule' };
  const frequency = { times: 3, per: 'day' } as const;
  const entered: Protocol = {
    ...led,
    clinician: { startDate: '2026-11-01', minutes: 10 },
    schedule: [
      { fromWeek: 0, untilWeek: 2, frequency },
      { fromWeek: 2, untilWeek: 8, frequency, size: 'whenEasy' },
      { fromWeek: 8, untilWeek: 12, frequency, size: 'stay' },
    ],
  };

  test('is locked until a clinician’s figures are entered', () => {
    const plan = progressionPlanOn(led, [], day);
    expect(plan.lockedBy.length).toBeGreaterThan(0);
    expect(plan.sizeChange).toBe('asTold');
  });

  test.each([
    ['2026-10-31', 'asTold', 1, undefined],
    ['2026-11-01', 'asTold', 0, 3],
    ['2026-11-14', 'asTold', 0, 3],
    ['2026-11-15', 'whenEasy', 0, 3],
    ['2026-12-27', 'stay', 0, 3],
    ['2027-01-24', 'asTold', 1, undefined],
  ])('on %s changes the size %s', (on, sizeChange, locks, timesADay) => {
    const plan = progressionPlanOn(entered, [], on);
    expect(plan.sizeChange).toBe(sizeChange);
    expect(plan.lockedBy).toHaveLength(locks);
    expect(plan.timesADay).toBe(timesADay);
  });
});

test.each([
  [undefined, 3, 'S7'],
  [0, 0, 'plan'],
  [5, 5, 'plan'],
  [9, 5, 'plan'],
])('a cap of %s counts as %d', (painCap, value, source) => {
  const plan = {
    kind: 'comfort',
    sizeChange: 'whenEasy',
    lockedBy: [],
    ...(painCap === undefined ? {} : { painCap }),
  } as const;
  expect(painCapOf(plan)).toEqual({ value, unit: 'pain 0-10', source });
});
