import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, daysBetween, isDay } from '../../src/domain/day.ts';
import { anyDay } from '../support/days.ts';

test.each(['2026-11-22', '2024-02-29', '2026-12-31', '1999-01-01'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-4-1',
  '22.11.2026',
  '',
  '2026-11-22T00:00',
  '0000-01-01',
])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

test('a day that is so many days on is that many days away, and back again', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      const other = dayAfter(day, days);
      expect(isDay(other)).toBe(true);
      expect(daysBetween(day, other)).toBe(days);
      expect(dayAfter(other, -days)).toBe(day);
    }),
  );
});

test.each([
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-12-31', '2026-01-01', 1],
  ['2026-01-01', '2025-12-31', -1],
])('from %s to %s are %i days, whatever the clocks do', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
