import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { settingNames } from '../../src/domain/backup/kept-history.ts';
import { projectFolder, sourceFiles } from '../support/source-files.ts';

const page = readFileSync(path.join(projectFolder, 'docs/stored-shapes.md'), 'utf8');

/** The rows of the table below a heading, as their cells. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, after = ''] = page.split(`# ${heading}\n`);
  const [section = ''] = after.split(/^#+ /m);
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What the first column names, without its backticks. */
function namedUnder(heading: string): readonly string[] {
  return rowsUnder(heading)
    .map(([name = '']) => name.replaceAll('`', ''))
    .toSorted();
}

/** Everything that `pattern` captures in the source, each once. */
function captured(folder: string, pattern: RegExp): readonly string[] {
  const found = sourceFiles(folder).flatMap(({ text }) =>
    [...text.matchAll(pattern)].flatMap(([, ...groups]) => groups.filter((group) => group !== undefined)),
  );
  return [...new Set(found)].toSorted();
}

it('every slot that the source opens is in the table of slots, and no other', () => {
  const opened = captured('src', /\.slot(?:<[^>]*>)?\(\s*'([^']+)'/g);
  const underWay = captured('src/app', /resumeAt\('([^']+)', '([^']+)'\)/g);
  const snapshot = captured('src/app', /snapshotName = '([^']+)'/g);
  const ofSpaces = captured('src/adapters/storage', /slotKeyOf\(sealing, '([^']+)'\)/g);
  expect(namedUnder('Slots')).toEqual(
    [...new Set([...opened, ...underWay, ...snapshot, ...ofSpaces])].toSorted(),
  );
});

it('a slot is opened by a name that can be found in the source', () => {
  const byOtherMeans = sourceFiles('src/app').flatMap(({ file, text }) =>
    [...text.matchAll(/storage\.slot\((?!\s*')(\w+)/g)].map(([, name]) => `${file}: ${name}`),
  );
  expect(byOtherMeans.toSorted()).toEqual([
    'src/app/join-services.ts: mark',
    'src/app/join-services.ts: whole',
    'src/app/own-data/open-backups.ts: name',
    'src/app/own-data/open-backups.ts: snapshotName',
  ]);
});

it('what a backup holds of the slots is what the table says', () => {
  const inBackups = rowsUnder('Slots').filter(([, , , , , inBackup]) => inBackup === 'yes');
  expect(inBackups.map(([name = '']) => name.replaceAll('`', '')).toSorted()).toEqual(
    settingNames.toSorted(),
  );
});

it('every kind of record is in the table of records, and no other', () => {
  const parsed = readFileSync(path.join(projectFolder, 'src/domain/journal/parse-journal-record.ts'), 'utf8');
  const own = [...parsed.matchAll(/kind: v\.literal\('(\w+)'\)/g)].map(([, kind = '']) => kind);
  const ofOthers = sourceFiles('src/domain/journal')
    .filter(({ file }) => file.endsWith('-record.ts') && !file.endsWith('/parse-journal-record.ts'))
    .flatMap(({ text }) => [...text.matchAll(/kind: v\.literal\('(\w+)'\)/g)].map(([, kind = '']) => kind));
  expect(namedUnder('Records of the journal')).toEqual([...new Set([...own, ...ofOthers])].toSorted());
});

it('every key beside the vault is in the table of keys, and no other', () => {
  const keys = captured('src/adapters/storage', /(?:identity|vault|tries|face)Key = '([^']+)'/g);
  const used = captured('src/adapters/storage', /(\w+Key) = '[^']+'/g);
  expect(namedUnder('Keys of the store `keys`')).toEqual(keys);
  expect(used).toEqual(['faceKey', 'identityKey', 'triesKey', 'vaultKey']);
});

it('every cache is in the table of caches, and no other', () => {
  const names = captured(
    'src',
    /(?:name|prefix|trackCacheName|cacheName) = [`'](unfurl-[a-z]+|session-track)\b/g,
  );
  expect(namedUnder('Caches')).toEqual(names);
});

it('every file that the page names is there', () => {
  const named = [...page.matchAll(/`((?:src|tests)\/[\w./-]+)`/g)].map(([, file = '']) => file);
  const fixtures = [...page.matchAll(/`([\w-]+\.json)`/g)].map(([, file]) => `tests/fixtures/stored/${file}`);
  expect(named.length).toBeGreaterThan(20);
  expect([...named, ...fixtures].filter((file) => !existsSync(path.join(projectFolder, file)))).toEqual([]);
});

it('nothing is written to local or session storage, and no cookie is set', () => {
  const written = sourceFiles('src').flatMap(({ file, text }) =>
    [...text.matchAll(/(?:localStorage|sessionStorage)\.setItem|document\.cookie\s*=/g)].map(() => file),
  );
  expect(written).toEqual([]);
});
