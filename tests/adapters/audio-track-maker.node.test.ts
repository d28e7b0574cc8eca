import { expect, test } from 'vitest';
import type { TrackAddresses } from '../../src/adapters/audio/track-address.ts';
import { makeTrackMaker } from '../../src/adapters/audio/track-maker.ts';
import { gridMs, type SessionPlan } from '../../src/planning/session-plan.ts';
import { planWith } from '../support/track-player-contract.ts';
import { fixtureSounds } from '../support/track-sounds.ts';

const hourMs = 3_600_000;

/** A plan of quiet; the waits that another's plan may ask for make it as long as this. */
function quiet(hours: number): SessionPlan {
  return planWith(hours * hourMs, []);
}

function makeRig() {
  const made: number[] = [];
  const addresses: TrackAddresses = {
    maxBytes: () => Infinity,
    make: async (bytes) => {
      made.push(bytes.length);
      return { url: 'blob:test', free: () => {} };
    },
    clear: async () => {},
  };
  const maker = makeTrackMaker(async () => ({ ...fixtureSounds, missing: [] }), addresses);
  return { made, maker };
}

test('a session that a phone could not hold as one track is not made into one', async () => {
  const { made, maker } = makeRig();
  expect(await maker.session(quiet(17), 0, 17 * hourMs)).toBeUndefined();
  expect(made).toEqual([]);
});

test('what is left of it is, once that is short enough', async () => {
  const { made, maker } = makeRig();
  expect(await maker.session(quiet(5), 2 * hourMs, 5 * hourMs)).toMatchObject({ url: 'blob:test' });
  expect(made[0]).toBeGreaterThan((3 * hourMs * 144) / gridMs);
});

test('only what may be heard counts: up to the next open question', async () => {
  const { made, maker } = makeRig();
  const track = await maker.session(quiet(17), 0, hourMs);
  expect(track).toMatchObject({ fromMs: 0, endsAtMs: hourMs });
  expect(made[0]).toBe((hourMs / gridMs + 2) * 144);
});
