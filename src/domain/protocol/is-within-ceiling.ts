import { orderOf, type Rung } from '../ladder/rung.ts';
import type { Ceiling } from './protocol-terms.ts';

/** Whether `rung` is no larger than the largest that a protocol allows; without a ceiling every rung is. */
export function isWithinCeiling(rung: Rung, ceiling: Ceiling | undefined): boolean {
  return ceiling === undefined || orderOf(rung) <= orderOf({ ...ceiling, id: 'ceiling' });
}
