import { expect, test } from 'vitest';
import { reviewPassed } from '../../../src/domain/protocol/review-passed.ts';

const reviewBy = '2026-11-22';

test.each([
  ['2026-11-21', undefined],
  ['2026-11-22', undefined],
  ['2026-11-23', reviewBy],
])('on %s the day to look at the plan again has passed: %s', (day, passed) => {
  expect(reviewPassed({ reviewBy }, day)).toBe(passed);
});

test('a plan without such a day is never late', () => {
  expect(reviewPassed({}, '2099-01-01')).toBeUndefined();
});
