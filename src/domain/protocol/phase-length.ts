import { roundsOf } from './breath-patterns.ts';
import { dropLimits, squeezeSeconds } from './drop-limits.ts';
import type { BreathPattern, Phase, PhaseOf } from './phase.ts';
import { toningLimits } from './toning-limits.ts';

function breathSeconds(pattern: BreathPattern): number {
  return pattern.inSeconds + (pattern.holdSeconds ?? 0) + pattern.outSeconds + (pattern.restSeconds ?? 0);
}

/** A calm breath where the phase names no pattern. */
const plainBreathSeconds = 10;
const closeSeconds = 40;
const briefCloseSeconds = 10;

/** How long one drop lasts, squeeze included. */
function dropSeconds({ pattern, contractRelax }: PhaseOf<'drops'>): number {
  return breathSeconds(pattern) + (contractRelax ? squeezeSeconds(pattern) : 0);
}

function dropsSeconds(phase: PhaseOf<'drops'>): number {
  const { reps, sets = 1, restSeconds = dropLimits.setRest.value } = phase;
  return sets * reps * dropSeconds(phase) + (sets - 1) * restSeconds;
}

function toningSeconds({ reps, ...phase }: PhaseOf<'toning'>): number {
  const holdSeconds = Math.min(phase.holdSeconds, toningLimits.hold.value);
  return reps * (2 * holdSeconds + Math.max(holdSeconds, phase.restSeconds));
}

/** How long a phase usually takes, in seconds, without its spoken introduction. */
export function usualSeconds(phase: Phase): number {
  switch (phase.kind) {
    case 'breathe':
      return roundsOf(phase.pattern, phase.breaths) * breathSeconds(phase.pattern);
    case 'drops':
      return dropsSeconds(phase);
    case 'stretch':
      return phase.stretches.reduce(
        (sum, one) => sum + one.holdSeconds * one.times * (one.sides === 'both' ? 2 : 1),
        0,
      );
    case 'rest-at-opening':
    case 'insert':
    case 'remove':
      return phase.breaths * plainBreathSeconds;
    case 'toning':
      return toningSeconds(phase);
    case 'close':
      return phase.brief ? briefCloseSeconds : closeSeconds;
    default:
      return phase.seconds;
  }
}
