import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildWhenChanged, builtFolder } from '../../scripts/steps/build-when-changed.mjs';

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
