import { type Fill, repeatFill } from './fill.ts';
import { raiseFrame } from './frame-gain.ts';
import { trackFormat } from './track-format.ts';

/** Guided frames, from <= frame < to, in which something else is heard than the ground, or nothing any more. */
export type Stretch = {
  readonly kind: 'speech' | 'tone' | 'outside';
  readonly from: number;
  readonly to: number;
};

/** Towards a stretch a bed falls by `depthSteps` of 1.5 dB, and after it it comes back. `outside` is around a whole track. */
const ducking = {
  speech: { depthSteps: 8, fallFrames: 12, riseFrames: 21 },
  tone: { depthSteps: 8, fallFrames: 5, riseFrames: 5 },
  outside: { depthSteps: 20, fallFrames: 84, riseFrames: 42 },
} as const;

/**
 * The fill from guided frame `fromFrame` up to `toFrame`. A bed is low within the given stretches and fades before and
 * after each; of two fades the lower one counts. A frame depends on its guided time and on the stretches near it, never on
 * `fromFrame`.
 */
export function groundOf(
  fill: Fill,
  fromFrame: number,
  toFrame: number,
  stretches: readonly Stretch[],
): Uint8Array<ArrayBuffer> {
  const ground = repeatFill(fill, toFrame - fromFrame, fromFrame);
  if (fill.kind === 'comfortNoise') return ground;
  const depths = new Uint8Array(ground.length / trackFormat.frameBytes);
  for (const stretch of stretches) deepen(depths, fromFrame, stretch);
  for (let frame = 0; frame < depths.length; frame += 1) {
    const depth = depths[frame] ?? 0;
    if (depth > 0) raiseFrame(ground, frame, -depth);
  }
  return ground;
}

function deepen(depths: Uint8Array, fromFrame: number, { kind, from, to }: Stretch): void {
  const { depthSteps, fallFrames, riseFrames } = ducking[kind];
  const first = Math.max(0, from - fallFrames - fromFrame);
  const end = Math.min(depths.length, to + riseFrames - fromFrame);
  for (let frame = first; frame < end; frame += 1) {
    const guidedFrame = fromFrame + frame;
    const away = Math.max(0, (from - guidedFrame) / fallFrames, (guidedFrame + 1 - to) / riseFrames);
    depths[frame] = Math.max(depths[frame] ?? 0, Math.round(depthSteps * (1 - away)));
  }
}
