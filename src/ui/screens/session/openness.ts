import { progressOf } from '../../../planning/moment.ts';
import type { Beat } from '../../../planning/session-plan.ts';

/** How far the figure is unfurled, 0 to 1, and whether it shows a drop rather than a breath. */
export type FigurePose = { readonly open: number; readonly drop: boolean };

const atRest = 0.14;

/** Slow at both ends, as a breath is. */
function eased(progress: number): number {
  return (1 - Math.cos(Math.PI * progress)) / 2;
}

/** The figure at `atMs` of guided time: it unfurls with the breath in and folds with the breath out. */
export function poseOf(beat: Beat, atMs: number): FigurePose {
  const turn = eased(progressOf(beat, atMs)) * (1 - atRest);
  switch (beat.kind) {
    case 'breatheIn':
    case 'drop':
      return { open: atRest + turn, drop: beat.kind === 'drop' };
    case 'breatheOut':
    case 'return':
      return { open: 1 - turn, drop: beat.kind === 'return' };
    default:
      return { open: atRest, drop: false };
  }
}
