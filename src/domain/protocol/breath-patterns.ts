import { limit } from '../limit.ts';
import type { BreathPattern } from './phase.ts';

/** Seconds of the paced breaths we offer. The long out-breath is the default: about six a minute, no hold. */
export const breathLimits = {
  longOutIn: limit(4, 'seconds', 'S1'),
  longOutOut: limit(6, 'seconds', 'S1'),
  gentleIn: limit(3, 'seconds', 'ourDefault'),
  gentleOut: limit(4, 'seconds', 'ourDefault'),
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
