import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWhenChanged, builtFolder } from '../../scripts/steps/build-when-changed.mjs';
import { buildElsewhere, type BuiltElsewhere } from '../support/build-elsewhere.ts';
import { projectFolder } from '../support/source-files.ts';

const assets = path.join(builtFolder, 'assets');

beforeAll(async () => {
  const problem = await buildWhenChanged();
  if (problem !== undefined) throw new Error(problem);
});

/** Which files each built script needs before it can run. */
function needsOf(): ReadonlyMap<string, readonly string[]> {
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  return new Map(
    scripts.map((name) => {
      const text = readFileSync(path.join(assets, name), 'utf8');
      const imports = text.matchAll(/(?:^|[;}])(?:import|export)[^;()]*?["']\.\/([^"']+\.js)["']/g);
      return [name, [...imports].map(([, file = '']) => file)];
    }),
  );
}

/** A round of files that wait for one another; empty where there is none. */
function roundIn(needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (name: string, way: readonly string[]): readonly string[] => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return [];
    for (const file of needs.get(name) ?? []) {
      const round = walk(file, [...way, name]);
      if (round.length > 0) return round;
    }
    done.add(name);
    return [];
  };
  return [...needs.keys()].map((name) => walk(name, [])).find((round) => round.length > 0) ?? [];
}

// Of two files that need one another one runs while the other is still empty: what it takes from there is missing.
it('no two built files need one another before they can run', () => {
  const needs = needsOf();
  expect([...needs.values()].flat().length).toBeGreaterThan(needs.size);
  expect(roundIn(needs)).toEqual([]);
});

it('the search for a round finds one', () => {
  expect(
    roundIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c', 'b']);
});

/** Every file of a built app, from its folder, without hidden ones. */
function filesOf(built: string): readonly string[] {
  return readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) =>
      path.relative(built, path.join(parentPath, name)).split(path.sep).join('/'),
    )
    .toSorted();
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

describe('built again', () => {
  let again: BuiltElsewhere;

  beforeAll(async () => {
    again = await buildElsewhere();
  });

  afterAll(() => again.remove());

  it('in another folder, from another place and in another time zone, every file is the same, byte for byte', () => {
    const files = filesOf(builtFolder);
    expect(files.length).toBeGreaterThan(100);
    expect(filesOf(again.built)).toEqual(files);
    const differing = files.filter(
      (file) => digestOf(path.join(builtFolder, file)) !== digestOf(path.join(again.built, file)),
    );
    expect(differing).toEqual([]);
  });

  it('no file names a folder of the machine that built it', () => {
    const folders = [projectFolder, again.folder];
    const telling = filesOf(again.built).filter((file) => {
      const content = readFileSync(path.join(again.built, file));
      return folders.some((folder) => content.includes(folder));
    });
    expect(telling).toEqual([]);
  });
});

it('the list of digests names every file but itself, as sha256sum reads it', () => {
  const lines = readFileSync(path.join(builtFolder, 'files.sha256'), 'utf8').trimEnd().split('\n');
  const others = filesOf(builtFolder).filter((file) => file !== 'files.sha256');
  expect(lines.toSorted()).toEqual(
    others.map((file) => `${digestOf(path.join(builtFolder, file))}  ${file}`).toSorted(),
  );
});

it('the page of the design is for those who work on the app: nothing of it is built', () => {
  const marks = ['unfurl-design-page', 'design-tokens', 'how far it stands apart'];
  const scripts = filesOf(builtFolder).filter((file) => /\.(js|css|html)$/.test(file));
  expect(scripts.length).toBeGreaterThan(20);
  const shipped = scripts.filter((file) => {
    const text = readFileSync(path.join(builtFolder, file), 'utf8');
    return file.includes('design') || marks.some((mark) => text.includes(mark));
  });
  expect(shipped).toEqual([]);
});
