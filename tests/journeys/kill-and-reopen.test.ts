import { afterAll, beforeAll, expect, it } from 'vitest';
import { walkPatienceMs, walkWithKills } from '../support/kill-walk.ts';
import { openGround, type OpenGround } from '../support/walk-ground.ts';

/** 200 of them are walked by `npm run soak`. */
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

let ground: OpenGround;

beforeAll(async () => {
  ground = await openGround();
});

afterAll(() => ground.close());

// Two beside one another: most of a walk is listening.
it.concurrent.each(seeds)(
  'killed at any moment and opened again, a session loses neither an answer nor a minute (seed %i)',
  async (seed) => {
    const { kills } = await walkWithKills(seed, ground.groundOf(seed));
    expect(kills.length).toBeGreaterThan(0);
  },
  walkPatienceMs + 30_000,
);
