import type { CueId } from '../cue-ids.ts';

/** Where a row of breaths or drops is taken up: after a change of its length, in the middle. */
export type RowStart = {
  /** Breaths or drops that went before. */
  readonly from: number;
  /** What was said in the row: what is told once is not told again. */
  readonly told: ReadonlySet<CueId>;
  /** What stands before the next breath or drop has just been said. */
  readonly isIntroduced: boolean;
};

export const wholeRow: RowStart = { from: 0, told: new Set(), isIntroduced: false };
