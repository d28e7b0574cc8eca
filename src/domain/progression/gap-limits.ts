import { limit } from '../limit.ts';

/** After more than this many days without anything held the next session is shorter, and no larger size is named. */
export const gapAtMost = limit(7, 'days', 'ourDefault');
/** From here on it begins one size down. */
export const longGapFrom = limit(14, 'days', 'ourDefault');
/** After more than this it begins with the smallest that goes in. */
export const longGapAtMost = limit(28, 'days', 'ourDefault');
