import { expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

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
