import * as v from 'valibot';
import { limit } from '../limit.ts';
import type { AmountBounds } from './amount.ts';
import { noteSchema } from './note-record.ts';
import { stored, type Stored } from './stored-record.ts';

/** Bounds that catch a slip of the finger, and keep a broken file from filling the screen. */
export const scoreLimits = {
  atLeast: limit(0, 'points', 'ourDefault'),
  atMost: limit(1000, 'points', 'ourDefault'),
  nameAtMost: limit(80, 'characters', 'ourDefault'),
} as const;

export const scoreBounds: AmountBounds = {
  atLeast: scoreLimits.atLeast,
  atMost: scoreLimits.atMost,
  decimals: 2,
};

/** The result of a questionnaire that is not ours to show, as a clinician gave it. Nothing is made of it. */
export type ScoreRecord = Stored & {
  readonly kind: 'score';
  readonly name: string;
  readonly value: number;
  /** The highest there is; absent where it was not told. Not below `value`. */
  readonly outOf?: number;
  readonly note?: string;
};

const points = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(scoreLimits.atLeast.value),
  v.maxValue(scoreLimits.atMost.value),
);

export const scoreSchema = v.pipe(
  v.looseObject({
    ...stored,
    kind: v.literal('score'),
    // Read as it was kept: what reading changes, a backup would not give back as it was.
    name: v.pipe(
      v.string(),
      v.check((name) => name.trim() !== ''),
      v.maxLength(scoreLimits.nameAtMost.value),
    ),
    value: points,
    outOf: v.exactOptional(points),
    note: v.exactOptional(noteSchema),
  }),
  v.check(({ value, outOf }) => outOf === undefined || value <= outOf),
);
