import { progressOf } from '../../../planning/moment.ts';
import type { Beat } from '../../../planning/session-plan.ts';

/** How the figure lies at one instant. */
export type FigurePose = {
  /** How far it is unfurled, 0 to 1. */
  readonly open: number;
  /** Whether it shows a drop rather than a breath. */
  readonly drop: boolean;
  /** How brightly it glows, 0 to 1. */
  readonly glow: number;
  /** Nothing moves in this pose. */
  readonly still: boolean;
};

const atRest = 0.14;
const lyingOpen = 0.86;
const glowMs = 16_000;

/** Slow at both ends, as a breath is. */
function eased(progress: number): number {
  return (1 - Math.cos(Math.PI * progress)) / 2;
}

function slowGlow(atMs: number): number {
  return 0.7 + 0.3 * Math.cos((2 * Math.PI * atMs) / glowMs);
}

/** The figure at `atMs` of guided time: it unfurls with the breath in, folds with the breath out, and lies open in a hold. */
export function poseOf(beat: Beat, atMs: number): FigurePose {
  const turn = eased(progressOf(beat, atMs)) * (1 - atRest);
  switch (beat.kind) {
    case 'breatheIn':
    case 'drop':
      return { open: atRest + turn, drop: beat.kind === 'drop', glow: 1, still: false };
    case 'breatheOut':
    case 'return':
      return { open: 1 - turn, drop: beat.kind === 'return', glow: 1, still: false };
    case 'hold':
      return { open: lyingOpen, drop: false, glow: slowGlow(atMs), still: true };
    default:
      return { open: atRest, drop: false, glow: 1, still: true };
  }
}

/** The most that is shown to change in a millisecond: a breath of one second is still followed exactly. */
const mostPerMs = 0.0014;
const mostWhenStill = 0.0003;

/** What is shown `elapsedMs` after `shown`: breaths are followed, stillness is come to slowly, and nothing jumps. */
export function opennessAfter(shown: number, { open, still }: FigurePose, elapsedMs: number): number {
  const most = Math.max(0, elapsedMs) * (still ? mostWhenStill : mostPerMs);
  return shown + Math.min(most, Math.max(-most, open - shown));
}
