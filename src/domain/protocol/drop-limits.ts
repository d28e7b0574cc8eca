import { limit } from '../limit.ts';
import type { BreathPattern } from './phase.ts';

export const dropLimits = {
  /** Between two sets, where the protocol names no rest. */
  setRest: limit(30, 'seconds', 'ourDefault'),
  /** The squeeze of contract and relax; never longer than half of the letting go after it. */
  squeeze: limit(3, 'seconds', 'ourDefault'),
} as const;

/** Of contract and relax; the letting go after it is at least twice as long. */
export function squeezeSeconds({ inSeconds, outSeconds }: BreathPattern): number {
  return Math.min(dropLimits.squeeze.value, (inSeconds + outSeconds) / 2);
}
