import { limit } from '../limit.ts';

/** What the latest sessions at a size have to show to be called easy. */
export const comfortLimits = {
  sessions: limit(3, 'sessions', 'ourDefault'),
  worstPainAtMost: limit(2, 'pain 0-10', 'ourDefault'),
  worryAtMost: limit(4, 'worry 0-10', 'ourDefault'),
} as const;
