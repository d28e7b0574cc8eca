import { describe, expect, test } from 'vitest';
import { practiceOf } from '../../../src/domain/progression/practice.ts';
import { seenPlateau } from '../../../src/domain/progression/plateau.ts';
import { d22, easySession, withPain } from '../../support/progress-records.ts';

function plateauAfter(days: readonly string[], pains: readonly (number | undefined)[] = []) {
  const sessions = days.map((day, index) => {
    const pain = pains[index];
    return easySession(day, pain === undefined ? { reflection: {} } : withPain(pain));
  });
  return seenPlateau(sessions.map(practiceOf), d22);
}

describe('weeks without change', () => {
  test.each([
    ['four sessions over 28 days', ['2026-11-01', '2026-11-08', '2026-11-20', '2026-11-29'], true],
    ['four sessions over 27 days', ['2026-11-01', '2026-11-08', '2026-11-20', '2026-11-28'], false],
    ['three sessions over 28 days', ['2026-11-01', '2026-11-15', '2026-11-29'], false],
    ['no session', [], false],
  ])('%s: %o', (_, days, isPlateau) => {
    expect(plateauAfter(days, [3, 3, 3, 3]) !== undefined).toBe(isPlateau);
  });
});

const month = ['2026-11-01', '2026-11-08', '2026-11-20', '2026-11-29'];

test.each([
  ['pain from 5 to 3 has eased, and that is a change', [5, 5, 4, 3], false],
  ['pain from 5 to 4 is about the same', [5, 5, 4, 4], true],
  ['pain that rose is for other rules', [3, 3, 5, 5], true],
  ['what was never told has not eased', [undefined, undefined, undefined, undefined], true],
  ['the first and the last that were told are compared', [undefined, 5, 3, undefined], false],
])('%s', (_, pains, isPlateau) => {
  expect(plateauAfter(month, pains) !== undefined).toBe(isPlateau);
});

test('says what was seen: sessions, days and the worst pain', () => {
  expect(plateauAfter(month, [3, 4, 3, 3])).toEqual({
    kind: 'unchanged',
    rung: d22,
    sessions: 4,
    days: 29,
    worstPain: 4,
    worstWorry: 4,
    limit: { value: 28, unit: 'days', source: 'ourDefault' },
  });
});
