import { heardRate } from './heard-room.ts';
import { median } from './figures.ts';

const windowMs = 2;
/** So much below the comfort noise it is not heard any more. */
const holeDb = 20;

function levelsDb(heard: Float32Array, fromMs: number, toMs: number): readonly number[] {
  const length = (windowMs * heardRate) / 1000;
  const first = Math.round((fromMs * heardRate) / 1000);
  const count = Math.floor((toMs - fromMs) / windowMs);
  return Array.from({ length: count }, (_, index) => {
    const window = heard.subarray(first + index * length, first + (index + 1) * length);
    const power = window.reduce((sum, sample) => sum + sample * sample, 0) / window.length;
    return 10 * Math.log10(power + 1e-20);
  });
}

/** Level of what is heard between two moments where nobody speaks, dB below full scale. */
export function noiseDb(heard: Float32Array, fromMs: number, toMs: number): number {
  return median(levelsDb(heard, fromMs, toMs));
}

/** The longest time without comfort noise near a moment, in ms; in steps of 2 ms. */
export function holeNear(heard: Float32Array, atMs: number, usualDb: number): number {
  let longest = 0;
  let present = 0;
  for (const level of levelsDb(heard, atMs - 250, atMs + 600)) {
    present = level < usualDb - holeDb ? present + windowMs : 0;
    longest = Math.max(longest, present);
  }
  return longest;
}

/** A time in which nothing at all was heard, in ms by the recording's clock; in steps of 2 ms. */
export type Hole = { readonly atMs: number; readonly lengthMs: number };

/** Far below anything that is played: only a loudspeaker that is given nothing is so still. */
const nothingDb = -120;

/** Where a track, which is never silent, was not heard: the loudspeaker ran dry. */
export function holesIn(heard: Float32Array, fromMs: number, toMs: number): readonly Hole[] {
  const holes: Hole[] = [];
  let lengthMs = 0;
  for (const [index, level] of levelsDb(heard, fromMs, toMs).entries()) {
    if (level < nothingDb) lengthMs += windowMs;
    else if (lengthMs > 0) {
      holes.push({ atMs: Math.round(fromMs + index * windowMs - lengthMs), lengthMs });
      lengthMs = 0;
    }
  }
  return holes;
}
