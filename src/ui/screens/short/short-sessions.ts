import { breathing, breathNames } from '../../../domain/protocol/starters/breathing.ts';
import { discreetDrops } from '../../../domain/protocol/starters/discreet-drops.ts';
import { dropsAlone } from '../../../domain/protocol/starters/drops-alone.ts';
import { microToning } from '../../../domain/protocol/starters/micro-toning.ts';
import { massageAlone } from '../../../domain/protocol/starters/massage-alone.ts';
import { stretchesAlone } from '../../../domain/protocol/starters/stretches-alone.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import type { SessionKind } from '../../services.ts';

export type ShortSession = {
  readonly protocol: Protocol;
  /** `breathe` begins at once; the others ask how today is first. */
  readonly kind: SessionKind;
};

const breaths = breathNames.map((name): ShortSession => ({ protocol: breathing(name), kind: 'breathe' }));

/** What can be begun by itself, in the groups in which it is offered. */
export const shortSessions: Readonly<Record<'body' | 'breath', readonly ShortSession[]>> = {
  body: [
    { protocol: discreetDrops, kind: 'breathe' },
    { protocol: dropsAlone, kind: 'planned' },
    { protocol: stretchesAlone, kind: 'planned' },
    { protocol: massageAlone, kind: 'planned' },
    { protocol: microToning, kind: 'planned' },
  ],
  breath: breaths,
};

export function shortSessionOf(protocolId: string): ShortSession | undefined {
  return [...shortSessions.body, ...shortSessions.breath].find(({ protocol }) => protocol.id === protocolId);
}
