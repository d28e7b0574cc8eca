import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const dropsAloneDoses = {
  settle: limit(30, 'seconds', 'ourDefault'),
  breaths: limit(6, 'breaths', 'ourDefault'),
  /** Twice 5 are the 10 of S3. */
  drops: limit(5, 'repetitions', 'ourDefault'),
  sets: limit(2, 'sets', 'ourDefault'),
  rest: limit(30, 'seconds', 'ourDefault'),
} as const;

const doses = dropsAloneDoses;

/** Pelvic drops and nothing else, with a rest half-way. */
export const dropsAlone: Protocol = {
  schema: protocolSchemaVersion,
  id: 'drops-alone',
  version: 1,
  title: 'Pelvic drops',
  ledBy: 'comfort',
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    {
      id: 'drops',
      kind: 'drops',
      pattern: longOut,
      reps: doses.drops.value,
      sets: doses.sets.value,
      restSeconds: doses.rest.value,
    },
    { id: 'close', kind: 'close' },
  ],
};
