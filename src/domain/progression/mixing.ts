import type { Rung } from '../ladder/rung.ts';
import { isSameSize } from '../ladder/same-size.ts';
import { type Practice, wasHeld } from './practice.ts';

/** Whether a session had the own size and some of the next one, both held. */
export function isMixed(practice: Practice, own: Rung, next: Rung): boolean {
  return !isSameSize(own, next) && wasHeld(practice, own) && wasHeld(practice, next);
}
