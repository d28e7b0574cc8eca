import { describe, expect, test } from 'vitest';
import { readAmount } from '../../src/domain/journal/amount.ts';
import { microvoltsBounds } from '../../src/domain/journal/reading-record.ts';
import { parseDiameter } from '../../src/domain/ladder/measure.ts';
import { numberText } from '../../src/ui/parts/number-text.ts';

test.each([
  ['de', '2,5'],
  ['fr', '2,5'],
  ['en', '2.5'],
  ['ar-EG', '2.5'],
])('in %s a value stands in its field as %s', (locale, text) => {
  expect(numberText(2.5, locale)).toBe(text);
});

describe.each(['de', 'en', 'ar-EG', 'hi-IN-u-nu-deva'])('what stands in a field in %s', (locale) => {
  test.each([0, 2.5, 22.2, 999.9])('is read back as it was: %d', (value) => {
    const text = numberText(value, locale);
    expect(readAmount(text, microvoltsBounds)).toEqual({ kind: 'amount', value });
  });

  test('is a measure as well', () => {
    expect(parseDiameter(numberText(22.5, locale), 'mm')).toEqual({ ok: true, mm: 22.5 });
  });
});

test('nothing stands there where nothing was recorded', () => {
  expect(numberText(undefined, 'de')).toBe('');
});
