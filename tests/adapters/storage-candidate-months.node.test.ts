import { expect, test } from 'vitest';
import { everyMonth, likelyMonths } from '../../src/adapters/storage/candidate-months.ts';

test.each([
  ['2020-01-15', ['2020-02', '2020-01']],
  ['2020-03-31', ['2020-04', '2020-03', '2020-02', '2020-01']],
])('on %s a record is looked for from the next month back to 2020', (today, months) => {
  expect(likelyMonths(today)).toEqual(months);
});

test('the month after December is January of the next year', () => {
  expect(likelyMonths('2026-12-31').slice(0, 3)).toEqual(['2027-01', '2026-12', '2026-11']);
});

test('every month of 130 years comes once', () => {
  const months = everyMonth();
  expect(new Set(months)).toHaveLength(130 * 12);
  expect([months[0], months.at(-1)]).toEqual(['2099-12', '1970-01']);
});
