import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, sourceFiles } from '../support/source-files.ts';

const table = readFileSync(path.join(projectFolder, 'docs/clinical-sources.md'), 'utf8');
const rows = [...table.matchAll(/^\| (S\d+) \|.*$/gm)].map(([row, id = '']) => {
  const cells = row.split(' | ');
  return { id, cells, inUse: cells[5] ?? '' };
});
const named = new Set(
  ['src/domain', 'src/planning', 'src/machines']
    .flatMap((folder) => sourceFiles(folder))
    .flatMap(({ text }) => text.match(/\bS\d+\b/g) ?? []),
);

describe('clinical numbers and their sources', () => {
  it('every source that the code names has exactly one row', () => {
    const ids = rows.map(({ id }) => id);
    expect(named.size).toBeGreaterThan(0);
    expect([...named].filter((id) => ids.filter((known) => known === id).length !== 1)).toEqual([]);
  });

  it('every row is whole and says whether the app acts on it', () => {
    const unsaid = rows.filter(
      ({ cells, inUse }) => cells.length !== 7 || !/^(yes|partly|not yet|in a protocol)\b/.test(inUse),
    );
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });

  it('no row says "not yet" while the code already names it', () => {
    const early = rows.filter(({ id, inUse }) => inUse.startsWith('not yet') && named.has(id));
    expect(early.map(({ id }) => id)).toEqual([]);
  });
});
