import { describe, expect, it, test } from 'vitest';
import {
  autoLockChoices,
  lockDueInMs,
  longerBetween,
  parseAutoLock,
  type TwoClocks,
  usualAutoLock,
  usuallyLocksAfter,
} from '../../../src/domain/lock/auto-lock.ts';

const minuteMs = 60_000;
const at = (ms: number): TwoClocks => ({ sinceStartMs: ms, wallMs: 1_795_000_000_000 + ms });
const inView = (touchedMs: number) => ({ touchedAt: at(touchedMs), leftAt: undefined });
const left = (leftMs: number) => ({ touchedAt: at(0), leftAt: at(leftMs) });

describe('an app that was left', () => {
  it('locks at once where that was chosen', () => {
    expect(lockDueInMs(0, left(1000), at(1000))).toBe(0);
  });

  it.each([1, 5, 15] as const)('locks %i minutes after it was left, and not a moment before', (minutes) => {
    expect(lockDueInMs(minutes, left(7000), at(7000 + minutes * minuteMs - 1))).toBe(1);
    expect(lockDueInMs(minutes, left(7000), at(7000 + minutes * minuteMs))).toBe(0);
    expect(lockDueInMs(minutes, left(7000), at(7000 + minutes * minuteMs + 1))).toBe(0);
  });
});

describe('an app in view', () => {
  it.each([1, 5, 15] as const)('locks %i minutes after the latest touch', (minutes) => {
    expect(lockDueInMs(minutes, inView(9000), at(9000 + minutes * minuteMs - 1))).toBe(1);
    expect(lockDueInMs(minutes, inView(9000), at(9000 + minutes * minuteMs))).toBe(0);
  });

  it('that locks on being left also locks when nobody touches it for the usual time', () => {
    const usualMs = usuallyLocksAfter.value * minuteMs;
    expect(lockDueInMs(0, inView(0), at(usualMs - 1))).toBe(1);
    expect(lockDueInMs(0, inView(0), at(usualMs))).toBe(0);
  });
});

describe('the two clocks', () => {
  const then: TwoClocks = { sinceStartMs: 1000, wallMs: 500_000 };

  it('count a sleep in which the page’s own clock stood still', () => {
    expect(longerBetween(then, { sinceStartMs: 1010, wallMs: 500_000 + 20 * minuteMs })).toBe(20 * minuteMs);
  });

  it('count on where the device’s clock was set back', () => {
    expect(longerBetween(then, { sinceStartMs: 1000 + 6 * minuteMs, wallMs: 400_000 })).toBe(6 * minuteMs);
    expect(lockDueInMs(5, { touchedAt: then, leftAt: then }, { sinceStartMs: 301_000, wallMs: 0 })).toBe(0);
  });

  it('never count below nothing', () => {
    expect(longerBetween(then, { sinceStartMs: 900, wallMs: 499_000 })).toBe(0);
  });
});

test.each(autoLockChoices)('%i minutes can be kept and read again', (minutes) => {
  expect(parseAutoLock({ schema: 1, minutes })).toEqual({ kind: 'value', value: { schema: 1, minutes } });
});

test.each([
  undefined,
  {},
  { schema: 1, minutes: 2 },
  { schema: 1, minutes: '5' },
  { schema: 1, minutes: -1 },
])('what is no choice is not read as one: %j', (stored) => {
  expect(parseAutoLock(stored)).toEqual({ kind: 'damaged' });
});

test('the usual choice is the documented limit', () => {
  expect(usualAutoLock.minutes).toBe(usuallyLocksAfter.value);
  expect(usuallyLocksAfter.source).toBe('ourDefault');
});
