import type { RecordingKey, Sounds } from './build-track.ts';
import type { CueRecording } from './cue-recording.ts';
import { trackFormat } from './track-format.ts';

/** How loud each kind of sound is wished. `volume` of a media element does nothing on iOS, so it is in the frames. */
export type Loudness = {
  readonly voice: 'quieter' | 'asRecorded' | 'louder';
  readonly tones: 'quieter' | 'asRecorded' | 'louder';
  /** `barely` is comfort noise that nobody notices; the others are a bed to rest in. */
  readonly fill: 'barely' | 'soft' | 'clear';
};

/** In whole steps of `global_gain`, 1.5 dB each. */
const stepsOf = {
  quieter: -4,
  asRecorded: 0,
  louder: 2,
  barely: 0,
  soft: 12,
  clear: 18,
} as const;

export const asRecorded: Loudness = { voice: 'asRecorded', tones: 'asRecorded', fill: 'barely' };

/** How many steps of 1.5 dB the given frame, counted from 0, is raised by; below 0 it is lowered. */
export type Fade = (frame: number) => number;

/** From `fromSteps` to `toSteps` evenly over `frameCount` frames, and `toSteps` after them. */
export function fade(fromSteps: number, toSteps: number, frameCount: number): Fade {
  return (frame) => fromSteps + (toSteps - fromSteps) * Math.min(1, frame / Math.max(1, frameCount));
}

/**
 * A copy of `frames` that is louder by `steps` of 1.5 dB, softer below 0, by rewriting each frame's `global_gain`
 * (clamped to its 8 bits). Frames of digital silence stay as they are. The frames must keep the contract of
 * `trackFormat`: MPEG-2 mono has one granule, and without CRC nothing else has to be written.
 */
export function withGain(frames: Uint8Array, steps: number | Fade): Uint8Array {
  const copy = frames.slice();
  const { frameBytes } = trackFormat;
  for (let frame = 0; (frame + 1) * frameBytes <= copy.length; frame += 1) {
    const raise = Math.round(typeof steps === 'number' ? steps : steps(frame));
    raiseFrame(copy.subarray(frame * frameBytes, (frame + 1) * frameBytes), raise);
  }
  return copy;
}

/**
 * Side information begins at byte 4: 8 bits main_data_begin, 1 private, 12 part2_3_length, 9 big_values, 8 global_gain.
 * So part2_3_length is the low 7 bits of byte 5 and the high 5 of byte 6; global_gain the low 2 of byte 7 and the high
 * 6 of byte 8.
 */
function raiseFrame(frame: Uint8Array, steps: number): void {
  const [partLengthHigh = 0, partLengthLow = 0, gainHigh = 0, gainLow = 0] = frame.subarray(5, 9);
  const isSilent = (partLengthHigh & 0x7f) === 0 && partLengthLow >> 3 === 0;
  if (isSilent || steps === 0) return;
  const gain = ((gainHigh & 3) << 6) | (gainLow >> 2);
  const raised = Math.min(255, Math.max(0, gain + steps));
  frame.set([(gainHigh & 0xfc) | (raised >> 6), ((raised & 0x3f) << 2) | (gainLow & 3)], 7);
}

/** The same sounds at the wished loudness. What is left as recorded is not copied. */
export function atLoudness(sounds: Sounds, loudness: Loudness): Sounds {
  const louder = (key: RecordingKey, recording: CueRecording): CueRecording => {
    const steps = stepsOf[key.startsWith('chime.') ? loudness.tones : loudness.voice];
    return steps === 0 ? recording : { ...recording, frames: withGain(recording.frames, steps) };
  };
  const recordings = new Map([...sounds.recordings].map(([key, recording]) => [key, louder(key, recording)]));
  const fillSteps = stepsOf[loudness.fill];
  return { recordings, fill: fillSteps === 0 ? sounds.fill : withGain(sounds.fill, fillSteps) };
}
