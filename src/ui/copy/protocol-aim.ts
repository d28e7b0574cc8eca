import type { Protocol } from '../../domain/protocol/protocol.ts';
import type { Copy } from './en.ts';
import { isStarter } from './protocol-title.ts';

/** What a plan is for: of ours in the person's language, of a therapist's in their own words. */
export function aimOf(copy: Pick<Copy, 'plan'>, protocol: Protocol): string | undefined {
  return (isStarter(protocol) ? copy.plan.aims[protocol.id] : undefined) ?? protocol.aim;
}
