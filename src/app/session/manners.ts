import { discreetDrops } from '../../domain/protocol/starters/discreet-drops.ts';
import type { Guidance } from '../../domain/sound/sound-wishes.ts';
import { type SessionWays, usualWays } from '../../domain/ways/session-ways.ts';
import type { SlotRead } from '../../machines/stores.ts';

type Manners = { readonly guidance: Guidance; readonly ways: SessionWays };

/** How a session is heard and shown: as the person likes it, or unnoticed where that is what it is for. */
export function mannersOf(protocolId: string, guidance: Guidance, kept: SlotRead<SessionWays>): Manners {
  const ways = kept.kind === 'value' ? kept.value : usualWays;
  if (protocolId !== discreetDrops.id) return { guidance, ways };
  return { guidance: 'captions', ways: { ...ways, screen: 'neutral', vibrate: true } };
}
