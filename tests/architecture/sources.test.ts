import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import sources from '../../src/domain/sources.json' with { type: 'json' };
import { projectFolder, sourceFiles } from '../support/source-files.ts';

const table = readFileSync(path.join(projectFolder, 'docs/clinical-sources.md'), 'utf8');
const defaults = table.slice(table.indexOf('## Our own defaults in use'));
const rows = [...table.matchAll(/^\| (S\d+) \|.*$/gm)].map(([row, id = '']) => {
  const cells = row.split(' | ');
  return { id, cells, inUse: cells[5] ?? '' };
});
/** The row as the app has it: addresses without their scheme. */
function rowForApp(cells: readonly string[]) {
  const [, supports, where = '', grade = '', , , confirmedBy = ''] = cells;
  const pages = where.split(' ; ').map((page) => {
    const [, title, address] = /^(.+?),? https?:\/\/(\S+)$/.exec(page) ?? [];
    return { title, address };
  });
  return { supports, pages, grade: grade[0], confirmedBy: confirmedBy.replace(/ \|$/, '') };
}

const named = new Set(
  ['src/domain', 'src/planning', 'src/machines']
    .flatMap((folder) => sourceFiles(folder))
    .filter(({ file }) => file !== 'src/domain/sources.json')
    .flatMap(({ text }) => text.match(/\bS\d+\b/g) ?? []),
);

/** Where numbers about bodies, practice or a plan are acted on. */
const acting = [
  'src/domain/check-in',
  'src/domain/journal',
  'src/domain/ladder',
  'src/domain/progression',
  'src/domain/protocol/starters',
  'src/planning',
  'src/machines',
  'src/app',
];

/** Where works of others are copied, or told of. */
const copies =
  /(?:scribd\.com|docslib\.org|obgynkey\.com|researcher\.life|scite\.ai|scilit\.net|booksci\.cn|endolab\.net)\//;

function learnPage(topic: string): string {
  return readFileSync(path.join(projectFolder, `src/ui/copy/en/learn/${topic}.ts`), 'utf8');
}

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

  it('every row says what it supports, and gives each page a title and an address', () => {
    const bare = rows.filter(({ cells }) => {
      const { supports = '', pages, grade = '' } = rowForApp(cells);
      return (
        supports.length < 10 || !/^[GHPVU?]$/.test(grade) || pages.some(({ title }) => title === undefined)
      );
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('ids count up, so that none is ever given to something else', () => {
    const numbers = rows.map(({ id }) => Number(id.slice(1)));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it('the rows that the app can show are those of the table', () => {
    const written = rows.map(({ id, cells }) => [id, rowForApp(cells)]);
    expect(sources).toEqual(Object.fromEntries(written));
  });

  it('every file that acts on a default of ours is named in the table of our defaults', () => {
    const files = acting
      .flatMap((folder) => sourceFiles(folder))
      .filter(({ text }) => /limit\([^()]+, '[^']+', 'ourDefault'\)/.test(text))
      .map(({ file }) => file);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !defaults.includes(file))).toEqual([]);
  });

  it('what is held only as somebody else’s copy is graded second-hand', () => {
    const bold = rows.filter(({ cells }) => {
      const { pages, grade } = rowForApp(cells);
      return grade !== 'U' && pages.every(({ address = '' }) => copies.test(address));
    });
    expect(rows.filter(({ cells }) => copies.test(cells[2] ?? '')).length).toBeGreaterThan(5);
    expect(bold.map(({ id }) => id)).toEqual([]);
  });

  it('a page to read names each row that is said to be used on it', () => {
    const saidOf = rows.flatMap(({ id, inUse }) => {
      const [, pages = ''] = /Learn pages? ((?:"[a-z-]+"(?:, | and )?)+)/.exec(inUse) ?? [];
      return [...pages.matchAll(/"([a-z-]+)"/g)].map(([, topic = '']) => ({ id, topic }));
    });
    const unnamed = saidOf.filter(({ id, topic }) => !learnPage(topic).includes(`'${id}'`));
    expect(saidOf.length).toBeGreaterThan(30);
    expect(unnamed).toEqual([]);
  });

  it('no row says "not yet" while the code already names it', () => {
    const early = rows.filter(({ id, inUse }) => inUse.startsWith('not yet') && named.has(id));
    expect(early.map(({ id }) => id)).toEqual([]);
  });
});
