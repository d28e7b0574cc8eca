import { expect, it } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { playableToMs } from '../../src/planning/open-questions.ts';
import { pieceFrom, pieceMs } from '../../src/planning/piece-from.ts';
import { plan } from '../../src/planning/plan.ts';
import { cuesOf, endOfCue } from '../../src/planning/session-plan.ts';
import { threeDilators } from '../support/ladders.ts';
import { everyWording } from '../support/ui-voice.ts';

const session = plan({
  protocol: gradualDilators,
  offer: 'asPlanned',
  turn: 0,
  chosen: [],
  sizes: threeDilators,
  voice: everyWording,
});
const cues = cuesOf(session);
const moments = Array.from({ length: 200 }, (_, index) => (index * session.totalMs) / 199);

it('from any moment it holds the cues of about twenty seconds, each where the plan has it', () => {
  for (const atMs of moments) {
    const piece = pieceFrom(session, atMs);
    const heard = cuesOf(piece.plan);
    expect(heard).toEqual(cues.filter((cue) => heard.some((other) => other.atMs === cue.atMs)));
    expect(heard.every((cue) => cue.atMs >= piece.fromMs && endOfCue(cue) <= piece.plan.totalMs)).toBe(true);
    expect(piece.plan.totalMs - piece.fromMs).toBeGreaterThanOrEqual(pieceMs);
    expect(piece.plan.totalMs).toBeLessThanOrEqual(session.totalMs);
  }
});

it('in the middle of a sentence it begins with the sentence', () => {
  const sentence = cues.find((cue) => cue.lengthMs > 3000);
  expect(sentence).toBeDefined();
  const atMs = sentence?.atMs ?? 0;
  expect(pieceFrom(session, atMs + 1500).fromMs).toBe(atMs);
  expect(cuesOf(pieceFrom(session, atMs + 1500).plan)[0]).toBe(sentence);
});

it('nothing in it waits for an answer', () => {
  for (const atMs of moments) {
    const piece = pieceFrom(session, atMs);
    expect(playableToMs(piece.plan, piece.fromMs)).toBe(piece.plan.totalMs);
  }
});

it('a plan that is shorter than that is heard from its beginning', () => {
  const short = { ...session, segments: session.segments.slice(0, 1), totalMs: pieceMs / 2 };
  expect(pieceFrom(short, 4000)).toMatchObject({ fromMs: 0, plan: { totalMs: pieceMs / 2 } });
});
