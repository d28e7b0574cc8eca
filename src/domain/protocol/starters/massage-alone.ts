import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const massageAloneDoses = {
  settle: limit(45, 'seconds', 'ourDefault'),
  breaths: limit(6, 'breaths', 'ourDefault'),
  massage: limit(240, 'seconds', 'ourDefault'),
} as const;

const doses = massageAloneDoses;

/** Own hands on the belly, hips, buttocks and thighs. Nothing goes in. */
export const massageAlone: Protocol = {
  schema: protocolSchemaVersion,
  id: 'massage-alone',
  version: 1,
  title: 'Massage with your own hand',
  ledBy: 'comfort',
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    { id: 'massage', kind: 'massage', by: 'ownHand', pressure: 'light', seconds: doses.massage.value },
    { id: 'close', kind: 'close' },
  ],
};
