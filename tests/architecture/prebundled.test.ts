import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder, sourceFiles } from '../support/source-files.ts';

/** Packages by the names under which the source imports them; type imports of one line and files given by address are left out. */
function importedPackages(): readonly string[] {
  const named = /(?:\bfrom |\bimport\()'([@\w][^'?]*)'/;
  const lines = sourceFiles('src').flatMap(({ text }) => text.split('\n'));
  return [
    ...new Set(lines.flatMap((line) => (/^import type\b/.test(line) ? [] : (named.exec(line)?.[1] ?? [])))),
  ];
}

// One that Vite finds late makes it reload a page in the middle of its tests; seen on machines without a cache.
it('every package that the source imports is bundled before the browser tests begin', () => {
  const config = readFileSync(path.join(projectFolder, 'vite.config.ts'), 'utf8');
  const imported = importedPackages();
  expect(imported).toContain('xstate');
  expect(imported.filter((name) => !config.includes(`'${name}'`))).toEqual([]);
});
