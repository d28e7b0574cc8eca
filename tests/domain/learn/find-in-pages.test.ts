import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findInPages, type PageToSearch, type Piece } from '../../../src/domain/learn/find-in-pages.ts';

function sentences(...all: readonly string[]) {
  return all.map((text) => ({ text }));
}

const pages: readonly PageToSearch[] = [
  {
    topic: 'care',
    title: 'Oil and water',
    sentences: sentences('Wash the café cup.', 'Oil can make it slip.', 'Boil nothing.'),
  },
  {
    topic: 'signs',
    title: 'Signs',
    sentences: sentences('Call today.', 'Bleeding that goes on is a reason to call.'),
  },
];

function find(asked: string) {
  return findInPages(pages, asked);
}

function marked(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
}

describe('looking for words in the pages', () => {
  test.each([
    ['a word', 'call', ['[Call] today.', 'Bleeding that goes on is a reason to [call].']],
    ['the beginning of a word', 'ble', ['[Ble]eding that goes on is a reason to call.']],
    ['several words, in any order', 'reason bleed', ['[Bleed]ing that goes on is a [reason] to call.']],
    ['capitals', 'BLEEDING', ['[Bleeding] that goes on is a reason to call.']],
    ['no accents', 'cafe', ['Wash the [café] cup.']],
    ['accents that are not there', 'öil', ['[Oil] can make it slip.']],
  ])('%s is found, and marked where it stands', (_, asked, sentences) => {
    expect(find(asked).flatMap((found) => found.sentences.map(marked))).toEqual(sentences);
  });

  it('a word in the title is marked there', () => {
    expect(find('water').map(({ topic, title }) => [topic, marked(title)])).toEqual([
      ['care', 'Oil and [water]'],
    ]);
  });

  it('the middle of a word is no match: who asks for oil does not want to boil', () => {
    expect(
      find('oil')
        .flatMap(({ sentences }) => sentences)
        .map(marked),
    ).not.toContain('[Boil] nothing.');
  });

  it('each word has to be on the page', () => {
    expect(find('oil bleeding')).toEqual([]);
  });

  it('sentences with more of the words come first, three at most', () => {
    const page = {
      topic: 'floor',
      title: 'F',
      sentences: sentences('Ax.', 'Bx.', 'Ax bx.', 'Ax.', 'Ax.'),
    } as const;
    const [found] = findInPages([page], 'ax bx');
    expect(found?.sentences).toHaveLength(3);
    expect(marked(found?.sentences[0] ?? [])).toBe('[Ax] [bx].');
  });

  it('whole words come before beginnings of words, on a page and among pages', () => {
    const begins = { topic: 'floor', title: 'F', sentences: sentences('A number.') } as const;
    const whole = { topic: 'drops', title: 'D', sentences: sentences('Numbers.', 'It goes numb.') } as const;
    const found = findInPages([begins, whole], 'numb');
    expect(found.map(({ topic }) => topic)).toEqual(['drops', 'floor']);
    expect(found[0]?.sentences.map(marked)).toEqual(['It goes [numb].', '[Numb]ers.']);
  });

  it('words that are not shown find a sentence, and nothing is marked in it', () => {
    const page = {
      topic: 'floor',
      title: 'F',
      sentences: [{ text: 'Wash the oar.', also: 'Wash the dilator.' }],
    } as const;
    const [found] = findInPages([page], 'dilator');
    expect(found?.sentences.map(marked)).toEqual(['Wash the oar.']);
    expect(findInPages([page], 'oar dilator')).toHaveLength(1);
  });

  test.each(['', '   ', '\n'])('nothing is found while nothing is asked (%j)', (asked) => {
    expect(find(asked)).toEqual([]);
  });

  it('pieces together are what was written, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (title, asked) => {
          for (const found of findInPages([{ topic: 'floor', title, sentences: sentences(title) }], asked))
            expect(found.title.map(({ text }) => text).join('')).toBe(title);
        },
      ),
    );
  });
});
