import type { CueRecording } from './cue-recording.ts';
import { onsetFrames, trackFormat } from './track-format.ts';

/** Whole frames that are repeated wherever nobody speaks. At least one. */
export type Fill = Uint8Array;

/** Where an encoder lets a recording fade out: its last frames hold part of the silence after the sound. */
const tailFrames = 4;

/** A pattern that can be repeated without a hole: the recording without the frames in which it begins and ends. */
export function fillFrom(recording: CueRecording): Fill {
  const { frameBytes } = trackFormat;
  const end = recording.frameCount - tailFrames;
  if (end - onsetFrames - 1 < 1) return silentFill();
  return recording.frames.slice((onsetFrames + 1) * frameBytes, end * frameBytes);
}

/** One frame of digital silence. Only for when the comfort noise is missing: browsers count a silent page as idle. */
export function silentFill(): Fill {
  const frame = new Uint8Array(trackFormat.frameBytes);
  frame.set([0xff, 0xf3, 0x64, 0xc4]);
  return frame;
}

/**
 * `frameCount` frames of fill. The frame at guided frame g is always frame g of the endless pattern, so that two tracks
 * agree wherever they overlap in guided time.
 */
export function repeatFill(fill: Fill, frameCount: number, fromFrame: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(frameCount * trackFormat.frameBytes);
  const patternFrames = fill.length / trackFormat.frameBytes;
  const phase = ((fromFrame % patternFrames) + patternFrames) % patternFrames;
  let source = phase * trackFormat.frameBytes;
  for (let written = 0; written < out.length; source = 0) {
    const part = fill.subarray(source, source + out.length - written);
    out.set(part, written);
    written += part.length;
  }
  return out;
}
