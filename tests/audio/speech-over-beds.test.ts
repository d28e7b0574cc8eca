import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CueId } from '../../src/planning/cue-ids.ts';
import { type Cue, cueLeadMs, endOfCue, gridMs } from '../../src/planning/session-plan.ts';
import { buildTrack, type RecordingKey, recordingKey, type Sounds } from '../../src/track/build-track.ts';
import { type CueRecording, parseRecording } from '../../src/track/cue-recording.ts';
import { bedFrom, fillFrom, repeatFill } from '../../src/track/fill.ts';
import { isSilentFrame } from '../../src/track/frame-gain.ts';
import { onsetFrames, trackFormat } from '../../src/track/track-format.ts';
import { levelDb } from '../support/correlate.ts';
import { decode, planOf } from '../support/track-sounds.ts';

const { sampleRate } = trackFormat;
const audio = new URL('../../public/audio/', import.meta.url);

function recorded(path: string): CueRecording {
  const parsed = parseRecording(new Uint8Array(readFileSync(new URL(path, audio))));
  if (!parsed.ok) throw new Error(`${path}: ${parsed.problem.kind}`);
  return parsed.recording;
}

const told: readonly (readonly [CueId, string])[] = [
  ['chime.start', 'tones/chime.start.1.mp3'],
  ['welcome.first', 'heart/welcome.first.1.mp3'],
  ['scan.bowl', 'heart/scan.bowl.1.mp3'],
  ['chime.in', 'tones/chime.in.1.mp3'],
];
const recordings = new Map<RecordingKey, CueRecording>(
  told.map(([id, path]) => [recordingKey({ id, variant: 0 }), recorded(path)]),
);

/** Three seconds of the ground before each, four after the last. */
const cues = told.reduce<readonly Cue[]>((before, [id]) => {
  const [last] = before.slice(-1);
  const atMs = (last ? endOfCue(last) : 0) + 125 * gridMs;
  const lengthMs = (recordings.get(recordingKey({ id, variant: 0 }))?.frameCount ?? 0) * gridMs;
  return [...before, { id, variant: 0, atMs, lengthMs }];
}, []);
const totalMs = Math.max(...cues.map(endOfCue)) + 167 * gridMs;

type Window = { readonly atMs: number; readonly level: number; readonly plain: number };

/** Levels of every tenth of a second, of the track and of what its ground is where nobody speaks. */
async function heardOver(fill: Sounds['fill']): Promise<readonly Window[]> {
  const { bytes, missing, collided } = buildTrack(planOf(totalMs, cues), 0, { recordings, fill });
  expect({ missing, collided }).toEqual({ missing: [], collided: [] });
  const track = await decode(bytes);
  const plain = await decode(repeatFill(fill, bytes.length / trackFormat.frameBytes, -onsetFrames));
  const size = sampleRate / 10;
  return Array.from({ length: Math.floor(track.length / size) - 1 }, (_, index) => {
    const part = [index * size, (index + 1) * size] as const;
    const level = levelDb(track.subarray(...part));
    return { atMs: index * 100 - cueLeadMs, level, plain: levelDb(plain.subarray(...part)) };
  });
}

/** What lies whole between two moments; sound is heard up to two frames after its own frames. */
function between(windows: readonly Window[], fromMs: number, toMs: number): readonly Window[] {
  return windows.filter(({ atMs }) => atMs >= fromMs + 2 * gridMs && atMs + 100 <= toMs);
}

/** The long pauses between the sentences of a cue, from and to in guided ms. */
function pausesIn(cue: Cue): readonly (readonly [number, number])[] {
  const { frames, frameCount } = recordings.get(recordingKey(cue)) ?? recorded('tones/fill.1.mp3');
  const isSilent = Array.from({ length: frameCount }, (_, frame) => isSilentFrame(frames, frame));
  return isSilent.flatMap((silent, from) => {
    const to = isSilent.indexOf(false, from);
    const isPause = silent && !isSilent[from - 1] && to - from > 30;
    return isPause
      ? [[from, to].map((frame) => cue.atMs - cueLeadMs + frame * gridMs) as [number, number]]
      : [];
  });
}

/** Between the cues, from and to in guided ms. */
const gaps = cues.map((cue, index): readonly [number, number] => {
  const before = cues[index - 1];
  return [before ? endOfCue(before) : 0, cue.atMs - cueLeadMs];
});
const speech = cues.filter(({ id }) => !id.startsWith('chime.'));

describe.each(['soft', 'rain', 'sea'])('speech and tones over the bed of %s', (name) => {
  let windows: readonly Window[] = [];
  beforeAll(async () => {
    windows = await heardOver(bedFrom(recorded(`tones/bed.${name}.1.mp3`)));
  });

  test('away from them the bed is as it is by itself', () => {
    for (const [from, to] of gaps) {
      const still = between(windows, from + 1000, to - 300);
      expect(still.length).toBeGreaterThan(10);
      for (const { level, plain } of still) expect(Math.abs(level - plain)).toBeLessThan(0.2);
    }
  });

  test('it makes way evenly: before speech it only falls, after speech it only rises', () => {
    for (const cue of speech) {
      const falling = between(windows, cue.atMs - cueLeadMs - 300, cue.atMs - cueLeadMs);
      const rising = between(windows, endOfCue(cue), endOfCue(cue) + 600);
      const below = (each: Window) => each.level - each.plain;
      for (const [index, each] of falling.slice(1).entries())
        expect(below(each)).toBeLessThan(below(falling[index] ?? each));
      for (const [index, each] of rising.slice(1).entries())
        expect(below(each)).toBeGreaterThan(below(rising[index] ?? each) - 0.1);
    }
  });

  test('in the pauses between sentences it goes on, 12 dB lower', () => {
    const pauses = speech.flatMap(pausesIn);
    expect(pauses.length).toBeGreaterThan(3);
    for (const [from, to] of pauses)
      for (const { level, plain } of between(windows, from + 2 * gridMs, to))
        expect(Math.abs(level - plain + 12)).toBeLessThan(1);
  });
});

test('comfort noise goes on in the pauses between sentences, above what browsers take for silence', async () => {
  const windows = await heardOver(fillFrom(recorded('tones/fill.1.mp3')));
  const quiet = [...gaps, ...speech.flatMap(pausesIn)];
  for (const [from, to] of quiet)
    for (const { level } of between(windows, from + 2 * gridMs, to)) expect(level).toBeGreaterThan(-68);
});
