import { expect, test } from 'vitest';
import type { Deck } from '../../src/adapters/audio/deck.ts';
import type { TrackAtHand } from '../../src/adapters/audio/track-maker.ts';
import { makeWaitingChange } from '../../src/adapters/audio/waiting-change.ts';

const track = { fromMs: 4800, free: () => undefined } as unknown as TrackAtHand;
const ready = { load: async () => true, holds: () => true, unload: () => undefined } as unknown as Deck;

async function waitingChange() {
  const waiting = makeWaitingChange(() => undefined);
  waiting.put(track);
  waiting.lineUpOn(ready, 1);
  await Promise.resolve();
  return waiting;
}

test('a change is due in the last quiet frame before its moment, and no sooner', async () => {
  const waiting = await waitingChange();
  expect(waiting.takeIfDue(4775, false)).toBeUndefined();
  expect(waiting.takeIfDue(4776, false)).toEqual({ track, on: 'otherDeck' });
  expect(waiting.isWaiting()).toBe(false);
});

test('a change is due at once when nothing is left to play before it', async () => {
  const waiting = await waitingChange();
  expect(waiting.takeIfDue(1000, true)).toEqual({ track, on: 'otherDeck' });
});
