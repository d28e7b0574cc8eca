import type { BreathPattern, Phase } from './phase.ts';

function breathSeconds(pattern: BreathPattern): number {
  return pattern.inSeconds + (pattern.holdSeconds ?? 0) + pattern.outSeconds + (pattern.restSeconds ?? 0);
}

/** A calm breath where the phase names no pattern. */
const plainBreathSeconds = 10;
const closeSeconds = 40;

/** How long a phase usually takes, in seconds, without its spoken introduction. */
export function usualSeconds(phase: Phase): number {
  switch (phase.kind) {
    case 'breathe':
      return phase.breaths * breathSeconds(phase.pattern);
    case 'drops':
      return phase.reps * breathSeconds(phase.pattern);
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
      return phase.reps * (phase.holdSeconds + phase.restSeconds);
    case 'close':
      return closeSeconds;
    default:
      return phase.seconds;
  }
}
