import { readFileSync } from 'node:fs';
import { MPEGDecoder } from 'mpg123-decoder';
import type { CueId } from '../../src/planning/cue-ids.ts';
import type { Cue, SessionPlan } from '../../src/planning/session-plan.ts';
import { type RecordingKey, recordingKey, type Sounds } from '../../src/track/build-track.ts';
import { type CueRecording, parseRecording } from '../../src/track/cue-recording.ts';
import { bedFrom, fillFrom } from '../../src/track/fill.ts';
import { trackFormat } from '../../src/track/track-format.ts';

const folder = new URL('../fixtures/track/', import.meta.url);

export function fixtureBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, folder)));
}

export function fixtureRecording(path: string): CueRecording {
  const parsed = parseRecording(fixtureBytes(path));
  if (!parsed.ok) throw new Error(`${path}: ${parsed.problem.kind}`);
  return parsed.recording;
}

const recorded: readonly (readonly [CueId, number, string])[] = [
  ['welcome.back', 0, 'voice/welcome.back.1.mp3'],
  ['welcome.back', 1, 'voice/welcome.back.2.mp3'],
  ['breath.in', 0, 'voice/breath.in.1.mp3'],
  ['breath.out', 0, 'voice/breath.out.1.mp3'],
  ['chime.in', 0, 'tones/chime.in.1.mp3'],
];

export const fixtureSounds: Sounds = {
  recordings: new Map<RecordingKey, CueRecording>(
    recorded.map(([id, variant, path]) => [recordingKey({ id, variant }), fixtureRecording(path)]),
  ),
  fill: fillFrom(fixtureRecording('tones/fill.1.mp3')),
};

/** The same, over a bed instead of comfort noise. */
export const fixtureSoundsOverBed: Sounds = {
  ...fixtureSounds,
  fill: bedFrom(fixtureRecording('tones/fill.1.mp3')),
};

/** `global_gain` of a frame, in steps of 1.5 dB. */
export function gainOf(frames: Uint8Array, frame: number): number {
  const at = frame * trackFormat.frameBytes;
  return (((frames[at + 7] ?? 0) & 3) << 6) | ((frames[at + 8] ?? 0) >> 2);
}

export function fixtureCue(id: CueId, atMs: number, variant = 0): Cue {
  const frames = fixtureSounds.recordings.get(recordingKey({ id, variant }))?.frameCount ?? 20;
  return { id, variant, atMs, lengthMs: frames * trackFormat.frameMs };
}

/** A plan of one segment and one beat that holds the given cues. */
export function planOf(totalMs: number, cues: readonly Cue[]): SessionPlan {
  return {
    protocol: { id: 'fixture', version: 1 },
    offer: 'asPlanned',
    segments: [
      {
        id: 'fixture',
        kind: 'settle',
        atMs: 0,
        endMs: totalMs,
        beats: [{ kind: 'listen', atMs: 0, endMs: totalMs, cues }],
      },
    ],
    totalMs,
    leftOut: [],
  };
}

/** Decodes a whole stream with mpg123, another decoder than any browser's, without cutting its beginning or end. */
export async function decode(bytes: Uint8Array): Promise<Float32Array> {
  const decoder = new MPEGDecoder({ enableGapless: false });
  await decoder.ready;
  const { channelData, errors } = decoder.decode(bytes);
  decoder.free();
  if (errors.length > 0) throw new Error(errors.map((each) => each.message).join());
  return channelData[0] ?? new Float32Array();
}
