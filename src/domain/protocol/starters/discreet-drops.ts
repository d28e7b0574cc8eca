import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolSchemaVersion } from '../protocol-limits.ts';

export const discreetDropsDoses = { drops: limit(4, 'repetitions', 'ourDefault') } as const;

/** A minute among other people: one line, a few drops that tones carry, one word at the end. */
export const discreetDrops: Protocol = {
  schema: protocolSchemaVersion,
  id: 'discreet-drops',
  version: 1,
  title: 'Drops that nobody sees',
  ledBy: 'comfort',
  situations: ['anyone'],
  sources: ['S66'],
  phases: [
    { id: 'drops', kind: 'drops', pattern: longOut, reps: discreetDropsDoses.drops.value, place: 'desk' },
    { id: 'close', kind: 'close', brief: true },
  ],
};
