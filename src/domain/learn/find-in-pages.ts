import { withoutAccents } from '../without-accents.ts';
import type { LearnTopic } from './learn-topics.ts';

export type SentenceToSearch = {
  readonly text: string;
  /** Other words under which the sentence is found. They are never shown. */
  readonly also?: string;
};

/** All that a page says, sentence by sentence. */
export type PageToSearch = {
  readonly topic: LearnTopic;
  readonly title: string;
  readonly sentences: readonly SentenceToSearch[];
};

/** A sentence in pieces, in their order; together they are the sentence. */
export type Piece = { readonly text: string; readonly isMatch: boolean };

export type FoundPage = {
  readonly topic: LearnTopic;
  readonly title: readonly Piece[];
  readonly sentences: readonly (readonly Piece[])[];
};

const shownSentences = 3;

type Span = { readonly from: number; readonly to: number; readonly isWhole: boolean };

function isWithinWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Every place in `text` where a word begins with `word`, accents and capitals aside; `to` is the end of what was asked. */
function spansOf(text: string, word: string): readonly Span[] {
  const at: number[] = [];
  let plain = '';
  let index = 0;
  for (const character of text) {
    const letters = withoutAccents(character);
    plain += letters;
    for (let count = 0; count < letters.length; count += 1) at.push(index);
    index += character.length;
  }
  at.push(text.length);
  const spans: Span[] = [];
  for (let found = plain.indexOf(word); found >= 0; found = plain.indexOf(word, found + 1)) {
    const end = found + word.length;
    if (found > 0 && isWithinWord(plain.charAt(found - 1))) continue;
    const isWhole = !isWithinWord(plain.charAt(end));
    spans.push({ from: at[found] ?? 0, to: at[end] ?? text.length, isWhole });
  }
  return spans;
}

/** `text` in pieces; spans may lie over one another. */
function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  const spans = words.flatMap((word) => spansOf(text, word)).toSorted((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of spans) {
    const start = Math.max(from, done);
    if (to <= start) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), isMatch: false });
    pieces.push({ text: text.slice(start, to), isMatch: true });
    done = to;
  }
  return done < text.length ? [...pieces, { text: text.slice(done), isMatch: false }] : pieces;
}

function wordsOf(asked: string): readonly string[] {
  return withoutAccents(asked).split(/\s+/u).filter(Boolean);
}

/** How many of `words` a text has, and how many of them are whole words there and no mere beginnings. */
type Fit = { readonly has: number; readonly whole: number };

function fitOf(text: string, words: readonly string[]): Fit {
  const spans = words.map((word) => spansOf(text, word));
  return {
    has: spans.filter((found) => found.length > 0).length,
    whole: spans.filter((found) => found.some(({ isWhole }) => isWhole)).length,
  };
}

function betterFirst(a: { readonly fit: Fit }, b: { readonly fit: Fit }): number {
  return b.fit.has - a.fit.has || b.fit.whole - a.fit.whole;
}

function readText({ text, also = '' }: SentenceToSearch): string {
  return `${text}\n${also}`;
}

function foundOn({ topic, title, sentences }: PageToSearch, words: readonly string[]): FoundPage {
  const fitting = sentences
    .map((sentence) => ({ text: sentence.text, fit: fitOf(readText(sentence), words) }))
    .filter(({ fit }) => fit.has > 0)
    .toSorted(betterFirst)
    .slice(0, shownSentences);
  return {
    topic,
    title: piecesOf(title, words),
    sentences: fitting.map(({ text }) => piecesOf(text, words)),
  };
}

/**
 * The pages on which each word of `asked` begins some word, each with up to three sentences that hold most of them. Those
 * that have whole words come before those that have beginnings of words; else pages stay in their order. None while
 * nothing is asked.
 */
export function findInPages(pages: readonly PageToSearch[], asked: string): readonly FoundPage[] {
  const words = wordsOf(asked);
  if (words.length === 0) return [];
  return pages
    .map((page) => ({ page, fit: fitOf([page.title, ...page.sentences.map(readText)].join('\n'), words) }))
    .filter(({ fit }) => fit.has === words.length)
    .toSorted(betterFirst)
    .map(({ page }) => foundOn(page, words));
}
