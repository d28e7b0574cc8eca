import { asTold } from './as-told.ts';
import { insideKinds } from './goes-inside.ts';
import { lockOf } from './lock-of.ts';
import type { Gate } from './protocol-terms.ts';
import type { Protocol } from './protocol.ts';

/**
 * `protocol` as it may be guided on `day` (YYYY-MM-DD): with the clinician's figures, and without anything inside while
 * it is locked. What stays outside is never locked: breath, drops and stretches need nobody's date.
 */
export function usableOn(protocol: Protocol, said: readonly Gate[], day: string): Protocol {
  if (lockOf(protocol, said, day).kind === 'open') return asTold(protocol, day);
  return { ...protocol, phases: protocol.phases.filter(({ kind }) => !insideKinds.includes(kind)) };
}
