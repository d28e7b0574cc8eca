import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankCheckIn } from '../../../src/domain/check-in/check-in.ts';
import { parseCheckIn } from '../../../src/domain/check-in/parse-check-in.ts';
import { anyCheckIn } from '../../support/core-arbitraries.ts';

test('every check-in is read back as it was kept, blanks as blanks', () => {
  fc.assert(
    fc.property(anyCheckIn, (checkIn) => {
      const kept: unknown = JSON.parse(JSON.stringify(checkIn));
      expect(parseCheckIn(kept)).toEqual({ kind: 'value', value: checkIn });
    }),
  );
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['no list of red flags', { cautions: [] }],
  ['pain of 11', { ...blankCheckIn, painNow: 11 }],
  ['pain below zero', { ...blankCheckIn, painNow: -1 }],
  ['half a point of worry', { ...blankCheckIn, worryNow: 2.5 }],
  ['pain that is not a number', { ...blankCheckIn, painNow: Number.NaN }],
  ['a blank that is null', { ...blankCheckIn, painNow: null }],
  ['an energy we do not know', { ...blankCheckIn, energy: 'huge' }],
  ['a red flag we do not know', { ...blankCheckIn, redFlags: ['dizzy'] }],
  ['red flags without end', { ...blankCheckIn, redFlags: Array.from({ length: 1000 }, () => 'fever') }],
])('%s is damaged, and never read as a day without trouble', (_, kept) => {
  expect(parseCheckIn(kept)).toEqual({ kind: 'damaged' });
});

test('nothing whatsoever makes the reader throw', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (kept) => {
      expect(parseCheckIn(kept)).toHaveProperty('kind');
      expect(parseCheckIn({ ...blankCheckIn, redFlags: kept }).kind).toMatch(/value|damaged/);
    }),
  );
});
