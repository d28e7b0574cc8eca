import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  noWrongTries,
  onThisClock,
  oneMoreWrong,
  parseWrongTries,
  waitLeftMs,
  waitLimits,
} from '../../../src/domain/lock/growing-wait.ts';

const atMs = 1_700_000_000_000;
const longestMs = waitLimits.longest.value * 1000;

describe('the wait after wrong passphrases', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 5],
    [4, 10],
    [5, 20],
    [8, 160],
    [9, 300],
    [10, 300],
    [5000, 300],
  ])('after %i of them is %i seconds', (wrong, seconds) => {
    expect(waitLeftMs({ wrong, atMs }, atMs)).toBe(seconds * 1000);
  });

  test.each([
    [4999, 1],
    [5000, 0],
    [5001, 0],
  ])('of five seconds has, after %i ms, %i ms left', (goneMs, leftMs) => {
    expect(waitLeftMs({ wrong: 3, atMs }, atMs + goneMs)).toBe(leftMs);
  });

  test('is, however the clock is set, never below nothing and never longer than five minutes', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer(), (wrong, nowMs) => {
        const leftMs = waitLeftMs({ wrong, atMs: 0 }, nowMs);
        expect(leftMs).toBeGreaterThanOrEqual(0);
        expect(leftMs).toBeLessThanOrEqual(longestMs);
      }),
    );
  });

  test('begins anew on a clock that was set back, and runs from there', () => {
    const seen = onThisClock({ wrong: 3, atMs }, atMs - 86_400_000);
    expect(waitLeftMs(seen, atMs - 86_400_000)).toBe(5000);
    expect(waitLeftMs(seen, atMs - 86_400_000 + 4000)).toBe(1000);
  });

  test('counts from the latest of them', () => {
    const twice = oneMoreWrong(oneMoreWrong({ wrong: 2, atMs: 0 }, 10), 20);
    expect(twice).toEqual({ wrong: 4, atMs: 20 });
  });
});

test.each([
  undefined,
  null,
  'odd',
  3,
  {},
  { wrong: -1, atMs },
  { wrong: 1.5, atMs },
  { wrong: 3 },
  { wrong: 3, atMs: NaN },
])('a count that cannot be read counts as none: %o', (stored) => {
  expect(parseWrongTries(stored)).toEqual(noWrongTries);
});

test('a count is read as it was stored', () => {
  expect(parseWrongTries({ wrong: 3, atMs })).toEqual({ wrong: 3, atMs });
});
