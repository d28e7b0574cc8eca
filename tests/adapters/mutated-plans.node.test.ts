import { describe, expect, test } from 'vitest';
import { mutantOf } from '../support/mutated-plans.ts';
import { readMutant } from '../support/read-mutant.ts';

const seeds = Array.from({ length: 500 }, (_, index) => index + 1);

describe('whatever is handed over', () => {
  test('500 mutated links, codes and files each end as a plan or a sentence', async () => {
    const ended = new Map<string, number>();
    for (const seed of seeds) {
      const kind = await readMutant(mutantOf(seed), new AbortController().signal);
      ended.set(kind, (ended.get(kind) ?? 0) + 1);
    }
    for (const kind of ['a plan', 'refused', 'cutShort', 'damaged', 'tooLarge', 'nothing'])
      expect(ended.get(kind) ?? 0, kind).toBeGreaterThan(0);
  });

  test('a seed gives the same input again, and others another', () => {
    expect(mutantOf(7)).toEqual(mutantOf(7));
    expect(new Set(seeds.slice(0, 50).map((seed) => mutantOf(seed).text)).size).toBeGreaterThan(45);
  });
});
