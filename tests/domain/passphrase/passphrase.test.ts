import { describe, expect, test } from 'vitest';
import { passphraseWords } from '../../../src/domain/passphrase/passphrase-words.ts';
import { asTyped, offeredPassphrase, strengthOf } from '../../../src/domain/passphrase/passphrase.ts';

test('the list has 512 different words that anybody can type', () => {
  expect(new Set(passphraseWords).size).toBe(512);
  for (const word of passphraseWords) expect(word).toMatch(/^[a-z]{3,8}$/);
});

test('an offered passphrase is six words, each as likely as every other', () => {
  const ends = (bytes: Uint16Array) => bytes.map((_, index) => [0, 1, 511, 512, 1023, 65_535][index] ?? 0);
  const [first, second, last] = [passphraseWords[0], passphraseWords[1], passphraseWords[511]];
  expect(offeredPassphrase(ends)).toBe([first, second, last, first, last, last].join(' '));
});

describe('the same passphrase', () => {
  test.each([
    ['a space too many', ' river  lamp ', 'river lamp'],
    ['a line end', 'river\r\nlamp', 'river lamp'],
    ['a space that does not break', 'river\u00a0lamp', 'river lamp'],
    ['letters made of two', 'cafe\u0301', 'caf\u00e9'],
    ['wide letters', '\uff41\uff42', 'ab'],
  ])('with %s', (_, typed, meant) => {
    expect(asTyped(typed)).toBe(meant);
  });

  test('is another one in capitals', () => {
    expect(asTyped('River')).not.toBe(asTyped('river'));
  });
});

describe('what a passphrase is worth is not made out better than it is', () => {
  test.each([
    ['', 'tooShort'],
    ['1234567', 'tooShort'],
    ['       7      ', 'tooShort'],
    ['12345678901234567890', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['abcdefghijklmnopqrstuvwxyz', 'weak'],
    ['password1!', 'weak'],
    ['river lamp', 'weak'],
    ['river river river river river river', 'weak'],
    ['river lamp otter pine', 'fair'],
    ['my cat sleeps late', 'fair'],
    ['river lamp otter pine quartz sail', 'strong'],
    ['Under my window 3 foxes dance at night', 'strong'],
  ])('"%s" is %s', (typed, worth) => {
    expect(strengthOf(typed)).toBe(worth);
  });
});
