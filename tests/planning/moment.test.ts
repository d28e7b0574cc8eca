import { expect, test } from 'vitest';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { momentAt, progressOf } from '../../src/planning/moment.ts';
import { plan } from '../../src/planning/plan.ts';
import { cuesOf, endOfCue } from '../../src/planning/session-plan.ts';
import { testVoice } from '../support/voice-lengths.ts';

const session = plan({
  protocol: breatheWithMe,
  offer: 'asPlanned',
  turn: 0,
  chosen: [],
  voice: testVoice,
});
const captionAt = (atMs: number) => momentAt(session, atMs)?.caption?.id;

test('a beat lasts from its first millisecond up to, not including, its last', () => {
  const beats = session.segments.flatMap((segment) => segment.beats);
  for (const beat of beats) {
    expect(momentAt(session, beat.atMs)?.beat).toBe(beat);
    expect(momentAt(session, beat.endMs - 1)?.beat).toBe(beat);
  }
  expect(momentAt(session, beats[0]?.endMs ?? 0)?.beat).toBe(beats[1]);
});

test('before the start it is the first moment, after the end the last', () => {
  const first = session.segments[0];
  const last = session.segments.at(-1);
  expect(momentAt(session, -48)).toMatchObject({ segment: first, beat: first?.beats[0] });
  expect(momentAt(session, session.totalMs)).toMatchObject({ segment: last, beat: last?.beats.at(-1) });
  expect(momentAt(session, session.totalMs + 60_000)?.segment).toBe(last);
});

test('a plan without segments has no moments', () => {
  expect(momentAt({ ...session, segments: [] }, 0)).toBeUndefined();
});

test('a sentence is captioned from its first sound until five seconds after its last', () => {
  const welcome = cuesOf(session).find((cue) => cue.id === 'welcome.breathe');
  const hands = cuesOf(session).find((cue) => cue.id === 'breath.hands');
  if (!welcome || !hands) throw new Error('both are said');
  expect(captionAt(welcome.atMs - 1)).toBeUndefined();
  expect(captionAt(welcome.atMs)).toBe('welcome.breathe');
  expect(captionAt(endOfCue(welcome) + 1000)).toBe('welcome.breathe');
  expect(captionAt(hands.atMs - 1)).toBe('breath.intro');
  expect(captionAt(hands.atMs)).toBe('breath.hands');
  const quiet = {
    ...session,
    segments: session.segments.map((one) => ({ ...one, beats: one.beats.slice(0, 4) })),
  };
  expect(momentAt(quiet, endOfCue(welcome) + 4999)?.caption?.id).toBe('welcome.breathe');
  expect(momentAt(quiet, endOfCue(welcome) + 5000)?.caption).toBeUndefined();
});

test('a tone has no caption and ends the one before it', () => {
  const tone = cuesOf(session).find((cue) => cue.id === 'chime.in');
  expect(captionAt(tone?.atMs ?? 0)).toBeUndefined();
  expect(captionAt((tone?.atMs ?? 0) - 1)).toBe('breath.out');
});

test('progress goes from 0 to 1 within a beat and stays there', () => {
  const beat = { kind: 'breatheIn', atMs: 1000, endMs: 5000, cues: [] } as const;
  expect([0, 1000, 2000, 5000, 9000].map((ms) => progressOf(beat, ms))).toEqual([0, 0, 0.25, 1, 1]);
});
