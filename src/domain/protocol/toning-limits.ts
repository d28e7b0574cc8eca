import { limit } from '../limit.ts';

export const toningLimits = {
  /** The most in a session of a protocol that has no author. */
  reps: limit(10, 'repetitions', 'S28'),
  hold: limit(10, 'seconds', 'S28'),
} as const;
