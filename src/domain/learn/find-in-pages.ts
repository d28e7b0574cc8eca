import { withoutAccents } from '../without-accents.ts';
import type { LearnTopic } from './learn-topics.ts';

/** All that a page says, sentence by sentence. */
export type PageToSearch = {
  readonly topic: LearnTopic;
  readonly title: string;
  readonly sentences: readonly string[];
};

/** A sentence in pieces, in their order; together they are the sentence. */
export type Piece = { readonly text: string; readonly isMatch: boolean };

export type FoundPage = {
  readonly topic: LearnTopic;
  readonly title: readonly Piece[];
  readonly sentences: readonly (readonly Piece[])[];
};

const shownSentences = 3;

type Span = { readonly from: number; readonly to: number };

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
    const isStart = found === 0 || !/[\p{L}\p{N}]/u.test(plain.charAt(found - 1));
    if (isStart) spans.push({ from: at[found] ?? 0, to: at[found + word.length] ?? text.length });
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

function countIn(text: string, words: readonly string[]): number {
  return words.filter((word) => spansOf(text, word).length > 0).length;
}

/**
 * The pages on which each word of `asked` begins some word, in their order, each with up to three sentences that hold
 * most of them. None while nothing is asked.
 */
export function findInPages(pages: readonly PageToSearch[], asked: string): readonly FoundPage[] {
  const words = wordsOf(asked);
  if (words.length === 0) return [];
  return pages
    .filter(({ title, sentences }) => {
      const all = [title, ...sentences].join('\n');
      return words.every((word) => spansOf(all, word).length > 0);
    })
    .map(({ topic, title, sentences }) => ({
      topic,
      title: piecesOf(title, words),
      sentences: sentences
        .map((sentence) => ({ sentence, count: countIn(sentence, words) }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count)
        .slice(0, shownSentences)
        .map(({ sentence }) => piecesOf(sentence, words)),
    }));
}
