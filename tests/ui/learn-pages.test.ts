import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/domain/day.ts';
import { learnTopics, type LearnTopic } from '../../src/domain/learn/learn-topics.ts';
import { sourceOf } from '../../src/domain/source-of.ts';
import { catalogueInWords } from '../../src/ui/copy/gaps.ts';
import { learnNames } from '../../src/ui/copy/en/learn-names.ts';
import { learnPages } from '../../src/ui/copy/learn-pages.ts';
import type { LearnText } from '../../src/ui/copy/learn-text.ts';
import { plainWords } from '../../src/ui/copy/words.ts';
import { unkindIn } from '../support/kind-words.ts';

const pages = await Promise.all(
  learnTopics.map(async (topic) => [topic, catalogueInWords(await learnPages[topic](), plainWords)] as const),
);

/** Words that the app never assumes of anybody, on the pages that are about them. */
const spokenOf: Partial<Record<LearnTopic, readonly string[]>> = {
  signs: ['sex'],
  talking: ['partner', 'sex', 'goal', 'Goal'],
  'own-pace': ['partner', 'sex', 'sexual', 'goal'],
  together: ['partner', 'Sex', 'sex', 'goal'],
};

function sentencesOf({ title, lead, sections }: LearnText): readonly string[] {
  return [title, lead, ...sections.flatMap((part) => [part.title, ...part.paragraphs, ...(part.list ?? [])])];
}

describe.each(pages)('the page “%s”', (topic, page) => {
  test('has something to say, a day, and a title that is also its name elsewhere', () => {
    expect(page.sections.length).toBeGreaterThan(3);
    expect(isDay(page.writtenOn)).toBe(true);
    expect(page.title).toBe(learnNames[topic]);
  });

  test('names where each number is from, or says that it is our own', () => {
    const bare = page.sections.filter(
      ({ paragraphs, list = [], sources = [] }) =>
        /\d/.test([...paragraphs, ...list].join(' ')) && !sources[0],
    );
    expect(bare.map(({ title }) => title)).toEqual([]);
  });

  test('names only sources that there are, each once in a section', () => {
    for (const { sources = [] } of page.sections) {
      expect(new Set(sources).size).toBe(sources.length);
      for (const source of sources) expect(sourceOf({ source }).kind).toMatch(/^(published|ourDefault)$/);
    }
    expect(page.sections.some(({ sources = [] }) => sources.some((source) => source !== 'ourDefault'))).toBe(
      true,
    );
  });

  test('is worded kindly, and assumes nothing of whoever reads it', () => {
    const allowed = spokenOf[topic] ?? [];
    const found = sentencesOf(page).flatMap(unkindIn);
    expect(found.filter((word) => !allowed.includes(word))).toEqual([]);
  });

  test('takes it for granted of nobody that there is a period', () => {
    expect(sentencesOf(page).filter((sentence) => /your period/i.test(sentence))).toEqual([]);
  });

  test('says nothing twice', () => {
    const said = sentencesOf(page);
    expect(said.filter((sentence, at) => said.indexOf(sentence) !== at)).toEqual([]);
  });
});
