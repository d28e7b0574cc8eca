import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cue, cueLeadMs } from '../../src/planning/session-plan.ts';
import { buildTrack, recordingKey, restTrack } from '../../src/track/build-track.ts';
import type { CueRecording } from '../../src/track/cue-recording.ts';
import { isSilentFrame } from '../../src/track/frame-gain.ts';
import { trackFormat } from '../../src/track/track-format.ts';
import { levelDb, onsetNear } from '../support/correlate.ts';
import { decode, fixtureCue, fixtureRecording, fixtureSounds, planOf } from '../support/track-sounds.ts';

const { frameBytes, frameMs, samplesPerFrame, sampleRate } = trackFormat;
const onsetSample = 2 * samplesPerFrame;

function sampleAt(ms: number): number {
  return ((ms + cueLeadMs) / 1000) * sampleRate;
}

function recordingOf(cue: Cue) {
  const recording = fixtureSounds.recordings.get(recordingKey(cue));
  if (!recording) throw new Error(`no recording of ${cue.id}`);
  return recording;
}

/** The frames of a recording up to its last sound; the ground is heard in what comes after. */
function soundIn({ frames, frameCount }: CueRecording): Uint8Array {
  let end = frameCount;
  while (isSilentFrame(frames, end - 1)) end -= 1;
  return frames.subarray(0, end * frameBytes);
}

const cues = [
  fixtureCue('welcome.back', 0),
  fixtureCue('breath.in', 2400),
  fixtureCue('breath.out', 4248),
  fixtureCue('welcome.back', 6000, 1),
  fixtureCue('chime.in', 9000),
];
const plan = planOf(12_000, cues);

describe('a session as one track', () => {
  test('a recording is first heard two frames after its first byte', async () => {
    const chirp = Float32Array.from({ length: 9600 }, (_, i) => {
      const t = i / 9600;
      return Math.sin(2 * Math.PI * (500 * t + (2500 * t * t) / 2) * 0.4) * (1 - t);
    });
    const alone = await decode(recordingOf(fixtureCue('breath.in', 0)).frames);
    expect(onsetNear(alone, chirp, onsetSample, 200)).toBe(onsetSample);
  });

  test('each cue is heard where the plan says, to the sample, and sounds as it does alone', async () => {
    const track = buildTrack(plan, 0, fixtureSounds);
    expect(track).toMatchObject({
      startsAtMs: -cueLeadMs,
      fromMs: 0,
      endsAtMs: 12_000,
      missing: [],
      collided: [],
    });
    const heard = await decode(track.bytes);
    expect(heard.length).toBe(sampleAt(12_000));
    for (const cue of cues) {
      const alone = await decode(recordingOf(cue).frames);
      const frames = soundIn(recordingOf(cue)).length / frameBytes;
      const sound = alone.subarray(onsetSample, frames * samplesPerFrame);
      const at = onsetNear(heard, sound, sampleAt(cue.atMs), 300);
      expect(at).toBe(sampleAt(cue.atMs));
      const difference = sound.map((sample, i) => sample - (heard[at + i] ?? 0));
      expect(levelDb(difference)).toBeLessThan(levelDb(sound) - 100);
    }
  });

  test('between cues there is comfort noise, never digital silence and no hole where its pattern wraps', async () => {
    const heard = await decode(buildTrack(planOf(20_016, []), 0, fixtureSounds).bytes);
    const windows = Array.from({ length: 200 }, (_, i) =>
      heard.subarray((4 * i + 4) * 576, (4 * i + 6) * 576),
    );
    const levels = windows.map(levelDb);
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(3);
    expect(Math.min(...levels)).toBeGreaterThan(-70);
  });

  test('a build from a later moment is the tail of the build from the start', () => {
    const whole = buildTrack(plan, 0, fixtureSounds).bytes;
    fc.assert(
      fc.property(fc.nat({ max: plan.totalMs / frameMs }), (fromFrame) => {
        const fromMs = fromFrame * frameMs;
        const begun = cues.filter((cue) => cue.atMs < fromMs && cue.atMs + cue.lengthMs > fromMs - cueLeadMs);
        const rest = buildTrack(plan, fromMs, fixtureSounds);
        const quietFrom = Math.max(0, ...begun.map((cue) => (cue.atMs + cue.lengthMs - fromMs) / frameMs));
        const tail = whole.subarray((fromFrame + quietFrom) * frameBytes);
        expect(Buffer.compare(rest.bytes.subarray(quietFrom * frameBytes), tail)).toBe(0);
      }),
    );
  });

  test('a cue that began before the moment is left out, one that begins at it is whole', () => {
    const track = buildTrack(plan, 2400, fixtureSounds);
    const whole = soundIn(recordingOf(cues[1]!));
    expect(track.bytes.subarray(0, whole.length)).toEqual(whole);
    const later = buildTrack(plan, 2424, fixtureSounds);
    const fillOnly = buildTrack(planOf(12_000, []), 2424, fixtureSounds);
    expect(later.bytes.subarray(0, 60 * frameBytes)).toEqual(fillOnly.bytes.subarray(0, 60 * frameBytes));
  });

  test('a cue without a recording is named and leaves comfort noise', () => {
    const absent = fixtureCue('close.kind', 3000);
    const track = buildTrack(planOf(6000, [absent]), 0, fixtureSounds);
    expect(track.missing).toEqual([absent]);
    expect(track.bytes).toEqual(buildTrack(planOf(6000, []), 0, fixtureSounds).bytes);
  });

  test('of two cues that run into one another the later is dropped and named', () => {
    const [first, second] = [fixtureCue('breath.in', 1200), fixtureCue('breath.out', 1512)];
    const track = buildTrack(planOf(6000, [first, second]), 0, fixtureSounds);
    expect(track.collided).toEqual([second]);
    expect(track.bytes).toEqual(buildTrack(planOf(6000, [first]), 0, fixtureSounds).bytes);
  });

  test('cues that touch by their lengths do not run into one another', () => {
    const first = fixtureCue('breath.in', 1200);
    const second = fixtureCue('breath.out', first.atMs + first.lengthMs);
    expect(buildTrack(planOf(6000, [first, second]), 0, fixtureSounds).collided).toEqual([]);
  });

  test('a cue that a change of the plan cut short ends there, and what follows is whole', () => {
    const cut = { ...fixtureCue('welcome.back', 1200), lengthMs: 20 * frameMs };
    const next = fixtureCue('breath.out', 1200 + 20 * frameMs);
    const track = buildTrack(planOf(6000, [cut, next]), 0, fixtureSounds);
    expect(track.collided).toEqual([]);
    const from = (1200 / frameMs) * frameBytes;
    const untouched = recordingOf(cut).frames.subarray(0, 14 * frameBytes);
    expect(Buffer.compare(track.bytes.subarray(from, from + untouched.length), untouched)).toBe(0);
    const after = soundIn(recordingOf(next));
    const nextFrom = from + 20 * frameBytes;
    expect(Buffer.compare(track.bytes.subarray(nextFrom, nextFrom + after.length), after)).toBe(0);
  });

  test('a cue that would be cut off by the end is dropped and named', () => {
    const last = fixtureCue('breath.in', 5904);
    expect(buildTrack(planOf(6000, [last]), 0, fixtureSounds).collided).toEqual([last]);
  });

  test('from the end on, or past it, there is only the lead', () => {
    const track = buildTrack(plan, 99_000, fixtureSounds);
    expect(track.endsAtMs).toBe(track.fromMs);
    expect(track.bytes.length).toBe((cueLeadMs / frameMs) * frameBytes);
  });
});

describe('a rest', () => {
  test('is comfort noise of the wished length', () => {
    const rest = restTrack(60_000, fixtureSounds.fill);
    expect(Buffer.compare(rest.bytes, buildTrack(planOf(60_000, []), 0, fixtureSounds).bytes)).toBe(0);
  });

  test('may open with a cue', () => {
    const opening = fixtureRecording('voice/pause.here.1.mp3');
    const rest = restTrack(60_000, fixtureSounds.fill, opening);
    const words = soundIn(opening);
    expect(rest.bytes.subarray(0, words.length)).toEqual(words);
    expect(rest.endsAtMs).toBe(60_000);
  });
});
