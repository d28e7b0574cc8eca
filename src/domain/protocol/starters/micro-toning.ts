import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const microToningDoses = {
  settle: limit(20, 'seconds', 'ourDefault'),
  drops: limit(5, 'repetitions', 'ourDefault'),
  lifts: limit(10, 'repetitions', 'S67'),
  hold: limit(5, 'seconds', 'S28'),
  rest: limit(10, 'seconds', 'ourDefault'),
} as const;

const doses = microToningDoses;

/**
 * Toning between two rows of drops, once a clinician has agreed. The quick lifts of some pages are not guided.
 * @source S17 for release first
 */
export const microToning: Protocol = {
  schema: protocolSchemaVersion,
  id: 'micro-toning',
  version: 1,
  title: 'Toning, after letting go',
  ledBy: 'comfort',
  situations: ['toning'],
  gates: ['toningAllowed'],
  sources: ['S17', 'S28', 'S67'],
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'drops', kind: 'drops', pattern: longOut, reps: doses.drops.value },
    {
      id: 'toning',
      kind: 'toning',
      reps: doses.lifts.value,
      holdSeconds: doses.hold.value,
      restSeconds: doses.rest.value,
    },
    { id: 'drops-last', kind: 'drops', pattern: longOut, reps: doses.drops.value },
    { id: 'close', kind: 'close' },
  ],
};
