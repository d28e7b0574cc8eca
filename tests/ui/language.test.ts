import { afterEach, describe, expect, test } from 'vitest';
import { english, language, localeFor, speak } from '../../src/ui/copy/language.ts';
import { civilDay, listed, number, plural } from '../../src/ui/copy/written.ts';

afterEach(() => speak(english));

const inLocale = (locale: string) => speak({ ...english, locale });

describe('how dates and numbers are written between the sentences', () => {
  test.each([
    ['en-US', 'en-US'],
    ['en-CA', 'en-CA'],
    ['de-DE', 'en-GB'],
    ['eng', 'en-GB'],
    [undefined, 'en-GB'],
  ])('of a browser that is %s, English sentences have those of %s', (browser, locale) => {
    expect(localeFor('en', 'en-GB', browser)).toBe(locale);
  });

  test('a change of language is a change of both', () => {
    const write = () => [civilDay('2026-11-02', { month: 'long', day: 'numeric' }), number(1234.5)];
    inLocale('en-US');
    expect(write()).toEqual(['November 2', '1,234.5']);
    inLocale('de');
    expect(write()).toEqual(['2. November', '1.234,5']);
  });

  test('the page says which language it is in, and which way it runs', () => {
    speak({ ...english, tag: 'he', direction: 'rtl' });
    expect(document.documentElement.lang).toBe('he');
    expect(document.documentElement.dir).toBe('rtl');
    expect(language().tag).toBe('he');
  });
});

test('a list is joined as the language joins it', () => {
  inLocale('en');
  expect(listed(['pain', 'worry', 'bleeding'])).toBe('pain, worry, bleeding');
  expect(listed(['pain'])).toBe('pain');
  inLocale('ja');
  expect(listed(['あ', 'い'])).toBe('あ い');
});

describe('which form goes with a count', () => {
  const forms = { one: 'wpis', few: 'wpisy', many: 'wpisów', other: 'wpisu' };

  test.each([
    [1, 'wpis'],
    [2, 'wpisy'],
    [5, 'wpisów'],
    [22, 'wpisy'],
    [1.5, 'wpisu'],
  ])('in Polish %d takes %s', (count, form) => {
    inLocale('pl');
    expect(plural(count, forms)).toBe(form);
  });

  test('a form that a language has no words of its own for is the usual one', () => {
    inLocale('pl');
    expect(plural(2, { one: 'entry', other: 'entries' })).toBe('entries');
  });
});
