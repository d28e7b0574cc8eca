import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cue, cueLeadMs, endOfCue } from '../../src/planning/session-plan.ts';
import { buildTrack, restTrack } from '../../src/track/build-track.ts';
import { repeatFill } from '../../src/track/fill.ts';
import { onsetFrames, trackFormat } from '../../src/track/track-format.ts';
import {
  fixtureCue,
  fixtureRecording,
  fixtureSounds,
  fixtureSoundsOverBed,
  gainOf,
  planOf,
} from '../support/track-sounds.ts';

const { frameBytes, frameMs } = trackFormat;
const bed = fixtureSoundsOverBed.fill;
const totalMs = 24_000;

/** How many steps the bed of a track is lowered by in each frame, from guided frame `firstFrame` on. */
function depthsOf(bytes: Uint8Array, firstFrame = -onsetFrames): readonly number[] {
  const plain = repeatFill(bed, bytes.length / frameBytes, firstFrame);
  return Array.from(
    { length: bytes.length / frameBytes },
    (_, frame) => gainOf(plain, frame) - gainOf(bytes, frame),
  );
}

function depthsAround(...cues: readonly Cue[]): (guidedFrame: number) => number | undefined {
  const depths = depthsOf(buildTrack(planOf(totalMs, cues), 0, fixtureSoundsOverBed).bytes);
  return (guidedFrame) => depths[guidedFrame + onsetFrames];
}

function framesOf(cue: Cue): { from: number; to: number } {
  return { from: (cue.atMs - cueLeadMs) / frameMs, to: endOfCue(cue) / frameMs };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

const down = [1, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7];
const up = [8, 7, 7, 6, 6, 6, 5, 5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1, 0, 0];

describe('a bed under a session', () => {
  test('falls by 12 dB within 300 ms before speech and comes back within 500 ms after it', () => {
    const cue = fixtureCue('welcome.back', 9600);
    const { from, to } = framesOf(cue);
    const depth = depthsAround(cue);
    expect(range(from - 11, from).map(depth)).toEqual(down);
    expect(range(to, to + 21).map(depth)).toEqual(up);
    expect(range(100, from - 11).map(depth)).toEqual(range(100, from - 11).map(() => 0));
    expect(range(to + 21, 900).map(depth)).toEqual(range(to + 21, 900).map(() => 0));
  });

  test('makes room for a tone within 120 ms', () => {
    const cue = fixtureCue('chime.in', 9600);
    const { from, to } = framesOf(cue);
    const depth = depthsAround(cue);
    expect(range(from - 5, from).map(depth)).toEqual([0, 2, 3, 5, 6]);
    expect(range(to, to + 5).map(depth)).toEqual([6, 5, 3, 2, 0]);
  });

  test('does not come up between two sentences that follow one another', () => {
    const first = fixtureCue('breath.in', 9600);
    const second = fixtureCue('breath.out', endOfCue(first) + 6 * frameMs + cueLeadMs);
    const depth = depthsAround(first, second);
    const { to } = framesOf(first);
    for (const frame of range(to, to + 6)) expect(depth(frame)).toBeGreaterThanOrEqual(5);
  });

  test('comes with the session within a second and goes with it within two', () => {
    const depths = depthsOf(buildTrack(planOf(totalMs, []), 0, fixtureSoundsOverBed).bytes);
    const [beginning, middle, end] = [depths.slice(0, 42), depths.slice(42, -84), depths.slice(-84)];
    expect(beginning).toEqual(beginning.toSorted((a, b) => b - a));
    expect(end).toEqual(end.toSorted((a, b) => a - b));
    expect([beginning[0], Math.max(...middle), end.at(-1)]).toEqual([20, 0, 20]);
  });

  test('is the same in a rest, with the words that it opens with', () => {
    const rest = restTrack(totalMs, bed);
    expect(rest.bytes).toEqual(buildTrack(planOf(totalMs, []), 0, fixtureSoundsOverBed).bytes);
    const opening = fixtureRecording('voice/pause.here.1.mp3');
    const spoken = depthsOf(restTrack(totalMs, bed, opening).bytes).slice(opening.frameCount);
    expect(spoken.slice(0, 21)).toEqual(spoken.slice(0, 21).toSorted((a, b) => b - a));
    expect(Math.max(...spoken.slice(42, -84))).toBe(0);
  });

  test('does not make way for what is not heard', () => {
    const absent = fixtureCue('close.kind', 9600);
    expect(depthsAround(absent)(400)).toBe(0);
    const [first, second] = [fixtureCue('breath.in', 9600), fixtureCue('welcome.back', 9648)];
    const over = buildTrack(planOf(totalMs, [first, second]), 0, fixtureSoundsOverBed);
    expect(over.collided).toEqual([second]);
    expect(over.bytes).toEqual(buildTrack(planOf(totalMs, [first]), 0, fixtureSoundsOverBed).bytes);
  });
});

test('comfort noise never gives way: browsers take a page for silent a few dB below it', () => {
  const cue = fixtureCue('welcome.back', 9600);
  const { from, to } = framesOf(cue);
  const track = buildTrack(planOf(totalMs, [cue]), 0, fixtureSounds);
  const plain = repeatFill(fixtureSounds.fill, track.bytes.length / frameBytes, -onsetFrames);
  for (const frame of [...range(-onsetFrames, from), ...range(to, 1000)]) {
    const at = (frame + onsetFrames) * frameBytes;
    expect(track.bytes.subarray(at, at + frameBytes)).toEqual(plain.subarray(at, at + frameBytes));
  }
});

/** Cues one after another, each so many frames after the end of the one before. */
const cueLists = fc
  .array(
    fc.record({
      id: fc.constantFrom('welcome.back' as const, 'breath.in' as const, 'chime.in' as const),
      afterFrames: fc.nat({ max: 60 }),
      cutTo: fc.option(fc.integer({ min: 4, max: 20 }), { nil: undefined }),
    }),
    { maxLength: 8 },
  )
  .map((list) => {
    let fromMs = 0;
    return list.map(({ id, afterFrames, cutTo }): Cue => {
      const whole = fixtureCue(id, fromMs + afterFrames * frameMs);
      const cue = cutTo === undefined ? whole : { ...whole, lengthMs: cutTo * frameMs };
      fromMs = endOfCue(cue) + cueLeadMs;
      return cue;
    });
  });

test('two tracks of a session agree, frame by frame, wherever both play the same cues', () => {
  fc.assert(
    fc.property(
      cueLists,
      fc.nat({ max: totalMs / frameMs }),
      fc.constantFrom('comfortNoise' as const, 'bed' as const),
      (cues, fromFrame, kind) => {
        const sounds = kind === 'bed' ? fixtureSoundsOverBed : fixtureSounds;
        const plan = planOf(totalMs, cues);
        const whole = buildTrack(plan, 0, sounds);
        const rest = buildTrack(plan, fromFrame * frameMs, sounds);
        const begun = cues.filter((cue) => cue.atMs < rest.fromMs).map((cue) => framesOf(cue).to);
        const from = Math.max(fromFrame - onsetFrames, ...begun);
        const tail = whole.bytes.subarray((from + onsetFrames) * frameBytes);
        const same = rest.bytes.subarray((from + onsetFrames - fromFrame) * frameBytes);
        expect(Buffer.compare(same, tail)).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});
