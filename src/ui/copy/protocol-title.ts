import { starterIds } from '../../domain/protocol/starter-ids.ts';
import type { Protocol } from '../../domain/protocol/protocol.ts';
import type { FirstCopy } from './first.en.ts';

/**
 * Whether `protocol` is one that we made: no file is accepted under the id of one. Only then is there something of ours to
 * look up by it: a stranger's id may be `constructor`, which every object has.
 */
export function isStarter({ id }: Pick<Protocol, 'id'>): boolean {
  return starterIds.includes(id);
}

/** Our starters are named in the person's language; a therapist's plan keeps the name its author gave it. */
export function titleOf(copy: Pick<FirstCopy, 'starters'>, protocol: Protocol): string {
  return (isStarter(protocol) && copy.starters[protocol.id]) || protocol.title;
}
