import { cueLeadMs, gridMs } from '../planning/session-plan.ts';

/** The one format of every recording and every track: MPEG-2 Layer III, 24 kHz, mono, 48 kbps, constant rate, no CRC. */
export const trackFormat = {
  sampleRate: 24_000,
  channels: 1,
  samplesPerFrame: 576,
  kbps: 48,
  frameBytes: 144,
  /** Exactly one step of the plan's grid. */
  frameMs: gridMs,
} as const;

/**
 * A recording is first heard this many frames after its first byte: LAME's 576 samples of delay, the decoder's 529 and
 * the 47 samples of lead that every recording is given make 1152. A track begins as much before the moment it is meant
 * to be heard from, so that a cue at that very moment is whole.
 */
export const onsetFrames = cueLeadMs / trackFormat.frameMs;

/** The frame of guided time that begins at or before `ms`. */
export function frameAt(ms: number): number {
  return Math.floor(ms / trackFormat.frameMs);
}
