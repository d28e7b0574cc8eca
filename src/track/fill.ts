import type { CueRecording } from './cue-recording.ts';
import { onsetFrames, trackFormat } from './track-format.ts';

/**
 * What is heard wherever nobody speaks. A bed gives way to speech and tones; comfort noise, which nobody notices, stays as
 * it is, because browsers take a page for silent a few dB below it.
 */
export type Fill = {
  readonly kind: 'comfortNoise' | 'bed';
  /** One round of an endless pattern, at least one frame. */
  readonly frames: Uint8Array;
};

/** Where an encoder lets a recording fade out: its last frames hold part of the silence after the sound. */
const tailFrames = 4;

/** Comfort noise that can be repeated without a hole: the recording without the frames in which it begins and ends. */
export function fillFrom(recording: CueRecording): Fill {
  const frames = roundOf(recording);
  return frames.length > 0 ? { kind: 'comfortNoise', frames } : silentFill();
}

/** `fillFrom` for the recording of a bed. */
export function bedFrom(recording: CueRecording): Fill {
  const frames = roundOf(recording);
  return frames.length > 0 ? { kind: 'bed', frames } : silentFill();
}

function roundOf({ frames, frameCount }: CueRecording): Uint8Array {
  const { frameBytes } = trackFormat;
  return frames.slice((onsetFrames + 1) * frameBytes, Math.max(0, frameCount - tailFrames) * frameBytes);
}

/** One frame of digital silence. Only for when the comfort noise is missing: browsers count a silent page as idle. */
export function silentFill(): Fill {
  const frames = new Uint8Array(trackFormat.frameBytes);
  frames.set([0xff, 0xf3, 0x64, 0xc4]);
  return { kind: 'comfortNoise', frames };
}

/**
 * `frameCount` frames of fill. The frame at guided frame g is always frame g of the endless pattern, so that two tracks
 * agree wherever they overlap in guided time.
 */
export function repeatFill({ frames }: Fill, frameCount: number, fromFrame: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(frameCount * trackFormat.frameBytes);
  const patternFrames = frames.length / trackFormat.frameBytes;
  const phase = ((fromFrame % patternFrames) + patternFrames) % patternFrames;
  let source = phase * trackFormat.frameBytes;
  for (let written = 0; written < out.length; source = 0) {
    const part = frames.subarray(source, source + out.length - written);
    out.set(part, written);
    written += part.length;
  }
  return out;
}
