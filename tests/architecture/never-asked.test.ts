import { expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

/** What was done to a person, in any words that a question could use. */
const done = /(abus|assault|\brap(?:e|ed|es|ing)\b|molest|trauma|violen|survivor|\bincest|coerc)/i;

/** Pages and lines for whoever looks for them; each only tells. */
const mayTell = (file: string) =>
  file.startsWith('src/domain/support/') ||
  file.startsWith('src/ui/copy/en/learn/') ||
  // Titles of what is cited.
  ['src/ui/copy/en/support.ts', 'src/domain/sources.json'].includes(file);

const files = sourceFiles('src');

it('nothing that is asked, kept or planned knows a word for what was done to a person', () => {
  const found = files.filter(({ file, text }) => !mayTell(file) && done.test(text)).map(({ file }) => file);
  expect(found).toEqual([]);
});

it('the words would be found', () => {
  for (const question of ['Have you been abused?', 'hadTrauma: v.boolean()', 'a history of assault'])
    expect(done.test(question)).toBe(true);
});

it('the pages that may tell of it have no field, and the lines ask nothing', () => {
  const telling = files.filter(({ file }) => file.startsWith('src/ui/screens/learn/'));
  const told = files.filter(({ file }) => /^src\/ui\/copy\/en\/(learn\/own-pace|support)\.ts$/.test(file));
  expect(told).toHaveLength(2);
  expect(telling.filter(({ text }) => /<(?:textarea|OneChoice|AnyOf|ScaleQuestion)\b/.test(text))).toEqual(
    [],
  );
});

it('no field anywhere says of itself that it has to be filled in', () => {
  const found = files
    .filter(
      ({ file, text }) => file.endsWith('.tsx') && /\s(?:required|aria-required)\b(?=[\s=>/])/.test(text),
    )
    .map(({ file }) => file);
  expect(found).toEqual([]);
});
