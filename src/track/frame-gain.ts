import { trackFormat } from './track-format.ts';

/** How many steps of 1.5 dB the given frame, counted from 0, is raised by; below 0 it is lowered. */
export type Fade = (frame: number) => number;

/** From `fromSteps` to `toSteps` evenly over `frameCount` frames, `fromSteps` before them and `toSteps` after. */
export function fade(fromSteps: number, toSteps: number, frameCount: number): Fade {
  return (frame) => {
    const part = Math.min(1, Math.max(0, frame / Math.max(1, frameCount)));
    return fromSteps + (toSteps - fromSteps) * part;
  };
}

/**
 * A copy of `frames` that is louder by `steps` of 1.5 dB, softer below 0, by rewriting each frame's `global_gain`
 * (clamped to its 8 bits). Frames of digital silence stay as they are. The frames must keep the contract of
 * `trackFormat`: MPEG-2 mono has one granule, and without CRC nothing else has to be written.
 */
export function withGain(frames: Uint8Array, steps: number | Fade): Uint8Array {
  const copy = frames.slice();
  const frameCount = Math.floor(copy.length / trackFormat.frameBytes);
  for (let frame = 0; frame < frameCount; frame += 1)
    raiseFrame(copy, frame, Math.round(typeof steps === 'number' ? steps : steps(frame)));
  return copy;
}

/**
 * Whether the frame has no main data, which every decoder plays as zeros.
 *
 * Side information begins at byte 4: 8 bits main_data_begin, 1 private, 12 part2_3_length, 9 big_values, 8 global_gain.
 * So part2_3_length is the low 7 bits of byte 5 and the high 5 of byte 6; global_gain the low 2 of byte 7 and the high
 * 6 of byte 8.
 */
export function isSilentFrame(frames: Uint8Array, frame: number): boolean {
  const at = frame * trackFormat.frameBytes;
  return ((frames[at + 5] ?? 0) & 0x7f) === 0 && (frames[at + 6] ?? 0) >> 3 === 0;
}

/** `withGain` for one frame, in place. */
export function raiseFrame(frames: Uint8Array, frame: number, steps: number): void {
  if (steps === 0 || isSilentFrame(frames, frame)) return;
  const at = frame * trackFormat.frameBytes;
  const high = frames[at + 7] ?? 0;
  const low = frames[at + 8] ?? 0;
  const gain = ((high & 3) << 6) | (low >> 2);
  const raised = Math.min(255, Math.max(0, gain + steps));
  frames[at + 7] = (high & 0xfc) | (raised >> 6);
  frames[at + 8] = ((raised & 0x3f) << 2) | (low & 3);
}
