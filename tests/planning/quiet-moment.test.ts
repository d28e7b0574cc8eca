import { expect, test } from 'vitest';
import { quietMomentAfter } from '../../src/planning/quiet-moment.ts';
import { type Cue, cueLeadMs, type SessionPlan } from '../../src/planning/session-plan.ts';

function sessionOf(totalMs: number, ...cues: readonly [atMs: number, lengthMs: number][]): SessionPlan {
  const heard = cues.map(([atMs, lengthMs]): Cue => ({ id: 'chime.in', variant: 0, atMs, lengthMs }));
  return {
    protocol: { id: 'x', version: 1 },
    offer: 'asPlanned',
    leftOut: [],
    totalMs,
    segments: [
      {
        id: 'r',
        kind: 'rest',
        atMs: 0,
        endMs: totalMs,
        beats: [{ kind: 'quiet', atMs: 0, endMs: totalMs, cues: heard }],
      },
    ],
  };
}

const word: [number, number] = [4800, 1200];
const wordEndsMs = 4800 + 1200 - cueLeadMs;

test.each<[number, number, string]>([
  [0, 240, 'in silence it is as soon as the player can be ready'],
  [1000, 1248, 'it lies on the grid'],
  [4800 - cueLeadMs - 240 - 240, 4800 - cueLeadMs - 240, 'it may come as late as a guard before a word'],
  [4800 - cueLeadMs - 240 - 239, wordEndsMs, 'a moment later the word is waited for'],
  [5000, wordEndsMs, 'within the word its end is waited for'],
  [wordEndsMs - 240, wordEndsMs, 'right at the end of the word is quiet again'],
  [9700, 9840, 'past the end there is nothing'],
])('from %i ms it is %i ms: %s', (playheadMs, expected) => {
  expect(quietMomentAfter(sessionOf(9840, word), playheadMs, 240)).toBe(expected);
});

test('between two words that are too near for a change both are waited for', () => {
  const second: [number, number] = [wordEndsMs + 240, 1200];
  expect(quietMomentAfter(sessionOf(20_400, word, second), 5000, 240)).toBe(second[0] + 1200 - cueLeadMs);
});

test('a long sentence may be left at the next pause of the voice, and no earlier', () => {
  const heard: Cue = { id: 'settle.face', variant: 0, atMs: 1008, lengthMs: 9600, pausesMs: [2400, 6000] };
  const session = sessionOf(20_000);
  const beat = { kind: 'listen', atMs: 0, endMs: 20_000, cues: [heard] } as const;
  const talking = {
    ...session,
    segments: [{ id: 's', kind: 'settle', atMs: 0, endMs: 20_000, beats: [beat] }],
  } as const;
  expect(quietMomentAfter(talking, 1200, 240)).toBe(960 + 2400);
  expect(quietMomentAfter(talking, 3400, 240)).toBe(960 + 6000);
  expect(quietMomentAfter(talking, 7200, 240)).toBe(960 + 9600);
});
