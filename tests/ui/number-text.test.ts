import { afterEach, describe, expect, test } from 'vitest';
import { readAmount } from '../../src/domain/journal/amount.ts';
import { microvoltsBounds } from '../../src/domain/journal/reading-record.ts';
import { parseDiameter } from '../../src/domain/ladder/measure.ts';
import { english, speak } from '../../src/ui/copy/language.ts';
import { numberText } from '../../src/ui/parts/number-text.ts';

afterEach(() => speak(english));

function numberTextIn(locale: string, value: number | undefined): string {
  speak({ ...english, locale });
  return numberText(value);
}

test.each([
  ['de', '2,5'],
  ['fr', '2,5'],
  ['en', '2.5'],
  ['ar-EG', '2.5'],
])('in %s a value stands in its field as %s', (locale, text) => {
  expect(numberTextIn(locale, 2.5)).toBe(text);
});

describe.each(['de', 'en', 'ar-EG', 'hi-IN-u-nu-deva'])('what stands in a field in %s', (locale) => {
  test.each([0, 2.5, 22.2, 999.9])('is read back as it was: %d', (value) => {
    const text = numberTextIn(locale, value);
    expect(readAmount(text, microvoltsBounds)).toEqual({ kind: 'amount', value });
  });

  test('is a measure as well', () => {
    expect(parseDiameter(numberTextIn(locale, 22.5), 'mm')).toEqual({ ok: true, mm: 22.5 });
  });
});

test('nothing stands there where nothing was recorded', () => {
  expect(numberTextIn('de', undefined)).toBe('');
});
