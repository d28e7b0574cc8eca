import type { Protocol } from '../../domain/protocol/protocol.ts';
import { breatheWithMe } from '../../domain/protocol/starters/breathe-with-me.ts';
import { firstSteps } from '../../domain/protocol/starters/first-steps.ts';
import type { Copy } from './en.ts';

const starters: readonly Protocol[] = [firstSteps, breatheWithMe];

/** Whether `protocol` is one that we made; a file that bears the id of one is not. */
export function isStarter(protocol: Protocol): boolean {
  return starters.includes(protocol);
}

/** Our starters are named in the person's language; a therapist's plan keeps the name its author gave it. */
export function titleOf(copy: Copy, protocol: Protocol): string {
  return (isStarter(protocol) && copy.journal.starters[protocol.id]) || protocol.title;
}
