import { limit } from '../limit.ts';
import type { BreathPattern } from './phase.ts';

/** Seconds of the paced breaths we offer. The long out-breath is the default: about six a minute, no hold. */
export const breathLimits = {
  longOutIn: limit(4, 'seconds', 'S1'),
  longOutOut: limit(6, 'seconds', 'S1'),
  gentleIn: limit(3, 'seconds', 'ourDefault'),
  gentleOut: limit(4, 'seconds', 'ourDefault'),
  evenIn: limit(5, 'seconds', 'S1'),
  evenOut: limit(5, 'seconds', 'S1'),
  boxPart: limit(4, 'seconds', 'S26'),
  fourSevenEightIn: limit(4, 'seconds', 'S27'),
  fourSevenEightHold: limit(7, 'seconds', 'S27'),
  fourSevenEightOut: limit(8, 'seconds', 'S27'),
  /** The most in a row of a breath that is held as long as that one. */
  longHeldRounds: limit(4, 'breaths', 'S27'),
} as const;

export const longOut: BreathPattern = {
  inSeconds: breathLimits.longOutIn.value,
  outSeconds: breathLimits.longOutOut.value,
};

/** For anyone short of air: breaths that ask less. */
export const gentleBreath: BreathPattern = {
  inSeconds: breathLimits.gentleIn.value,
  outSeconds: breathLimits.gentleOut.value,
};

/** For anyone to whom a longer breath out feels short of air. */
export const evenBreath: BreathPattern = {
  inSeconds: breathLimits.evenIn.value,
  outSeconds: breathLimits.evenOut.value,
};

export const boxBreath: BreathPattern = {
  inSeconds: breathLimits.boxPart.value,
  holdSeconds: breathLimits.boxPart.value,
  outSeconds: breathLimits.boxPart.value,
  restSeconds: breathLimits.boxPart.value,
};

export const fourSevenEight: BreathPattern = {
  inSeconds: breathLimits.fourSevenEightIn.value,
  holdSeconds: breathLimits.fourSevenEightHold.value,
  outSeconds: breathLimits.fourSevenEightOut.value,
};

/** Whether the breath is held anywhere in `pattern`. */
export function isHeld({ holdSeconds, restSeconds }: BreathPattern): boolean {
  return Boolean(holdSeconds) || Boolean(restSeconds);
}

/** The same breath, never held: the only one for when something is in or near. Other fields stay. */
export function withoutHolds(pattern: BreathPattern): BreathPattern {
  const { holdSeconds: _held, restSeconds: _rest, ...flowing } = pattern;
  return flowing;
}

/** As many of `breaths` as one row of `pattern` has: few of a breath with a long hold. @source S27 */
export function roundsOf(pattern: BreathPattern, breaths: number): number {
  const longest = Math.max(pattern.holdSeconds ?? 0, pattern.restSeconds ?? 0);
  const isLong = longest >= breathLimits.fourSevenEightHold.value;
  return isLong ? Math.min(breaths, breathLimits.longHeldRounds.value) : breaths;
}
