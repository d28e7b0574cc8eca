import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LearnText } from '../../src/ui/copy/learn-text.ts';
import { catalogueInWords } from '../../src/ui/copy/gaps.ts';
import { learnPages } from '../../src/ui/copy/learn-pages.ts';
import spoken from '../../src/ui/copy/spoken.en.json' with { type: 'json' };
import type { Words } from '../../src/ui/copy/words.ts';
import { assumedIn, namesInOurWords, unkindIn } from '../support/kind-words.ts';
import { starters } from '../support/starters.ts';

const theirs: Words = {
  tool: 'zorb',
  tools: 'zorbs',
  aTool: 'a zorb',
  opening: 'the blip',
  canal: 'the blop',
  outside: 'the blap',
  clinician: 'your whoozit',
  myClinician: 'my whoozit',
};

/** What is shown of a page: without its tags, its addresses and its comments. */
function wordsOfPage(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]*?(?:aria-label|alt|content|title)="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]+>/g, ' ');
}

const pages = ['index.html', 'public/deleted.html', 'public/measures.html'];
const manifests = ['manifest', 'breathing', 'notes', 'plain', 'timer'].map(
  (name) => `public/${name}.webmanifest`,
);

describe('pages beside the app', () => {
  test.each(pages)('%s is worded kindly, and names nothing of a body', (page) => {
    expect(unkindIn(wordsOfPage(page))).toEqual([]);
    expect(namesInOurWords(wordsOfPage(page))).toEqual([]);
  });

  test.each(manifests)('%s is worded kindly, and names nothing of a body', (manifest) => {
    const { name, short_name, description } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<
      string,
      string
    >;
    for (const text of [name, short_name, description ?? '']) {
      expect(unkindIn(text ?? '')).toEqual([]);
      expect(namesInOurWords(text ?? '')).toEqual([]);
    }
  });

  test('the threat model gives nobody a gender or an aim, and names a partner only among those who could look', () => {
    const page = readFileSync('docs/threat-model.md', 'utf8').replace(
      'partner, parent, flatmate',
      'parent, flatmate',
    );
    expect(page.split('\n').flatMap(assumedIn)).toEqual([]);
  });
});

describe('the plans that come with the app', () => {
  test.each([...starters])('$id is named and explained kindly', ({ title, aim }) => {
    for (const text of [title, aim ?? '']) expect(unkindIn(text)).toEqual([]);
  });
});

describe('what was recorded once', () => {
  /** The voice cannot learn a word. What it names is neutral, and the screen of words says so. */
  const named = Object.entries(spoken).flatMap(([cue, lines]: [string, readonly string[]]) =>
    lines.flatMap(namesInOurWords).map((name) => ({ cue, name: name.toLowerCase() })),
  );

  test('names no tool, and of body and people only what is neutral', () => {
    expect([...new Set(named.map(({ name }) => name))].toSorted()).toEqual([
      'the opening',
      'your clinician',
      'your surgical team',
      'your team',
    ]);
  });
});

describe('the pages to read', () => {
  /** Said of studies, of other people, and of aims that nobody needs to have; never as the reader's own. */
  const toldOfOthers: Readonly<Record<string, readonly string[]>> = {
    signs: ['sex'],
    talking: ['goal', 'partner', 'sex'],
    together: ['goal', 'partner', 'sex'],
  };
  /** The team that operated or treated may be another than who looks after the person now. */
  const team = /^your team$/i;

  function sentencesOf(page: LearnText): readonly string[] {
    const { title, lead, sections } = catalogueInWords(page, theirs);
    return [
      title,
      lead,
      ...sections.flatMap((part) => [part.title, ...part.paragraphs, ...(part.list ?? [])]),
    ];
  }

  test.each(Object.entries(learnPages))(
    '%s is worded kindly, in the person’s own words',
    async (topic, load) => {
      const sentences = sentencesOf(await load());
      expect(sentences.flatMap(namesInOurWords).filter((name) => !team.test(name))).toEqual([]);
      const unkind = sentences.flatMap(unkindIn).map((word) => word.toLowerCase());
      expect([...new Set(unkind)].toSorted()).toEqual(toldOfOthers[topic] ?? []);
    },
  );
});
