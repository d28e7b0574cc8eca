import { expect, test } from 'vitest';
import { mostUrgent, redFlagIds, redFlags } from '../../../src/domain/check-in/red-flags.ts';

const order = ['now', 'today', 'soon'];

test('every red flag is listed once, most urgent first, with where it comes from', () => {
  expect(redFlags.map((flag) => flag.id).toSorted()).toEqual([...redFlagIds].toSorted());
  const urgencies = redFlags.map((flag) => order.indexOf(flag.urgency));
  expect(urgencies).toEqual(urgencies.toSorted((a, b) => a - b));
  for (const flag of redFlags) expect(flag.source).toMatch(/^(S[1-9]\d*|ourDefault)$/);
});

test('of several flags the most urgent one counts, in whatever order they were named', () => {
  expect(mostUrgent([])).toBeUndefined();
  expect(mostUrgent(['fever'])).toBe('today');
  expect(mostUrgent(['fever', 'severePain'])).toBe('now');
  expect(mostUrgent(['severePain', 'fever'])).toBe('now');
});
