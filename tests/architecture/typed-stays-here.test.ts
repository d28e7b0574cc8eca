import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder, sourceFiles } from '../support/source-files.ts';

/** Each opening tag of a control, from its name to its end; `=>` inside of it is not that end. */
const controls = /<(?:input|textarea|select)\b(?:=>|[^>])*>/g;

it('every field tells the browser not to write what is in it into files of its own', () => {
  const found = sourceFiles('src/ui').flatMap(({ file, text }) =>
    [...text.matchAll(controls)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('type="file"'))
      .filter((tag) => !tag.includes('{...control}') && !tag.includes('autoComplete="off"'))
      .map((tag) => `${file}: ${tag}`),
  );
  expect(found).toEqual([]);
});

it('what is typed is no text for a spelling or writing service: some browsers send it to their maker for that', () => {
  const page = readFileSync(path.join(projectFolder, 'index.html'), 'utf8');
  expect(page).toMatch(/<html [^>]*spellcheck="false" writingsuggestions="false"/);
  const asked = sourceFiles('src').filter(({ text }) =>
    /spellCheck(?!=\{false\})|writingSuggestions/.test(text),
  );
  expect(asked).toEqual([]);
});
