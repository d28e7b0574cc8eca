import { afterAll, beforeAll, expect, it } from 'vitest';
import { killPointOf } from '../support/kill-points.ts';
import { type KillGround, openKillGround } from '../support/kill-points-browser.ts';

/** One of each deed but two that the browser's own start covers; `npm run soak -- kills` has 500, with others. */
const seeds = [100, 101, 102, 105, 106, 107, 108, 109];

let ground: KillGround;

beforeAll(async () => {
  ground = await openKillGround();
});

afterAll(() => ground.close());

it.each(seeds.map((seed) => killPointOf(seed)))(
  'a browser that is killed while it writes has all of it afterwards, or what was there before: $deed (seed $seed)',
  async ({ seed }) => {
    expect(await ground.killAt(seed, 'the browser')).toBe(undefined);
  },
);
