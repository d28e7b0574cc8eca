import type { ParsedProtocol } from '../protocol/parse-protocol.ts';
import { parseProtocol } from '../protocol/parse-protocol.ts';
import { adviceOfPhases } from './advice-of-phases.ts';
import { adviceOfTerms } from './advice-of-terms.ts';
import { type Draft, protocolOn } from './draft.ts';
import { type DraftProblem, fault } from './draft-problem.ts';
import { faultsOf } from './faults-of.ts';

/**
 * What is to be said about `draft` on `day` (YYYY-MM-DD), each at its field: faults, with which it cannot be handed over,
 * then what is worth a look.
 */
export function problemsOf(draft: Draft, day: string): readonly DraftProblem[] {
  const protocol = protocolOn(draft, day);
  const unread = Object.keys(draft.unread).map((place) => fault(place, { kind: 'unread' }));
  const faults = faultsOf(protocol).filter(({ place }) => draft.unread[place] === undefined);
  return [...unread, ...faults, ...adviceOfPhases(protocol), ...adviceOfTerms(protocol, day)];
}

/** The protocol to hand over on `day` (YYYY-MM-DD); undefined while a fault stands in the way. */
export function protocolToHandOver(draft: Draft, day: string) {
  if (problemsOf(draft, day).some(({ weight }) => weight === 'fault')) return undefined;
  const parsed: ParsedProtocol = parseProtocol(protocolOn(draft, day));
  return parsed.ok ? parsed.protocol : undefined;
}
