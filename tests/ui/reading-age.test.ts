import { describe, expect, it, test } from 'vitest';
import { learnTopics } from '../../src/domain/learn/learn-topics.ts';
import { catalogueInWords } from '../../src/ui/copy/gaps.ts';
import { learnPages } from '../../src/ui/copy/learn-pages.ts';
import type { LearnText } from '../../src/ui/copy/learn-text.ts';
import spoken from '../../src/ui/copy/spoken.en.json' with { type: 'json' };
import { plainWords } from '../../src/ui/copy/words.ts';
import { allowedTerms } from '../support/allowed-terms.ts';
import { isShort, readingAge, sentencesIn, wordsIn } from '../support/reading-age.ts';

const oldest = 11;
const longest = { read: 20, spoken: 25 };
/** Fewer say too little: one long word makes years of difference. */
const enoughWords = 100;

const read = await Promise.all(
  learnTopics.map(async (topic) => [topic, catalogueInWords(await learnPages[topic](), plainWords)] as const),
);

function linesOf({ title, lead, sections }: LearnText): readonly string[] {
  return [title, lead, ...sections.flatMap((part) => [part.title, ...part.paragraphs, ...(part.list ?? [])])];
}

/** Every wording of every cue, by the room of a session that its id names. */
function spokenByRoom(): ReadonlyMap<string, readonly string[]> {
  const rooms = new Map<string, readonly string[]>();
  for (const [id, wordings] of Object.entries(spoken)) {
    const room = id.split('.')[0] ?? id;
    rooms.set(room, [...(rooms.get(room) ?? []), ...wordings]);
  }
  return rooms;
}

const heard = [...spokenByRoom()].filter(([, lines]) => lines.flatMap(wordsIn).length >= enoughWords);

function tooLong(lines: readonly string[], atMost: number): readonly string[] {
  return sentencesIn(lines).filter((sentence) => wordsIn(sentence).length > atMost);
}

describe('who can read it', () => {
  test.each(read)('the page “%s” can be read at 11 years', (_, page) => {
    expect(readingAge(linesOf(page))).toBeLessThanOrEqual(oldest);
  });

  test.each(read)('no sentence on the page “%s” is longer than 20 words', (_, page) => {
    expect(tooLong(linesOf(page), longest.read)).toEqual([]);
  });

  test.each(heard)('what is said in “%s” can be understood at 11 years', (_, lines) => {
    expect(readingAge(lines)).toBeLessThanOrEqual(oldest);
  });

  test.each([...spokenByRoom()])('no sentence said in “%s” is longer than 25 words', (_, lines) => {
    expect(tooLong(lines, longest.spoken)).toEqual([]);
  });

  it('hard words and long sentences are found out', () => {
    const hard = [
      'Involuntary contraction of the perineal musculature necessitates individualised rehabilitation.',
    ];
    expect(readingAge(hard)).toBeGreaterThan(oldest);
  });

  it('every word that counts as short is used, and is long', () => {
    const used = new Set(
      [...read.flatMap(([, page]) => linesOf(page)), ...Object.values(spoken).flat()].flatMap(wordsIn),
    );
    expect(Object.keys(allowedTerms).filter((term) => !used.has(term) || isShort(term))).toEqual([]);
  });
});
