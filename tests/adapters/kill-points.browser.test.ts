import { expect, test } from 'vitest';
import { begin, check, killPointOf, prepare } from '../support/kill-points.ts';

/** `npm run soak -- kills` has 500 of them, and a browser that is killed with SIGKILL. */
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

test.each(seeds)(
  'what is killed while it writes is whole or as before, and nothing between: seed %i',
  async (seed) => {
    await prepare(seed);
    const { word, end } = await begin(seed);
    end();
    expect(await check(seed, word)).toBe(undefined);
  },
  60_000,
);

test('the places differ: each deed is killed in two of them', () => {
  const points = seeds.map(killPointOf);
  for (const { deed } of points) expect(points.filter((point) => point.deed === deed)).toHaveLength(2);
});

test('what was done when it was said not to be, or the other way round, is told', async () => {
  for (const [seed, word] of [
    [21, 'standsStill'],
    [29, 'standsStill'],
  ] as const) {
    await prepare(seed);
    const { end } = await begin(seed, 100_000);
    end();
    expect(await check(seed, word)).toMatch(/^seed \d+, (edit|restore), killed after/);
  }
  await prepare(22);
  expect(await check(22, 'done')).toContain('delete');
});
