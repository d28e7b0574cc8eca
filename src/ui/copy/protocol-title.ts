import type { Protocol } from '../../domain/protocol/protocol.ts';
import type { Copy } from './en.ts';

/** Our starters are named in the person's language; a therapist's plan keeps the name its author gave it. */
export function titleOf(copy: Copy, protocol: Pick<Protocol, 'id' | 'title'>): string {
  return copy.journal.starters[protocol.id] ?? protocol.title;
}
