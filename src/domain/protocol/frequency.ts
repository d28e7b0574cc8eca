import * as v from 'valibot';
import { limit } from '../limit.ts';

/** Catches a slip; no clinical figure. */
export const timesAtMost = limit(12, 'times', 'ourDefault');

const times = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(timesAtMost.value));

/** From `times` to `upTo` a day or a week; without `upTo` it is one number. */
export const frequencySchema = v.pipe(
  v.looseObject({ times, upTo: v.optional(times), per: v.picklist(['day', 'week']) }),
  v.check(({ times: least, upTo = least }) => upTo >= least),
);

export type Frequency = v.InferOutput<typeof frequencySchema>;
