import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const restartKindDoses = {
  settle: limit(90, 'seconds', 'ourDefault'),
  breaths: limit(12, 'breaths', 'ourDefault'),
  drops: limit(10, 'repetitions', 'S3'),
  prepare: limit(60, 'seconds', 'ourDefault'),
  restAtOpening: limit(2, 'breaths', 'S20'),
  insert: limit(9, 'breaths', 'ourDefault'),
  hold: limit(120, 'seconds', 'ourDefault'),
  remove: limit(3, 'breaths', 'ourDefault'),
  cleanUp: limit(90, 'seconds', 'ourDefault'),
  aWeek: limit(2, 'times a week', 'ourDefault'),
  aWeekAtMost: limit(3, 'times a week', 'ourDefault'),
} as const;

const doses = restartKindDoses;

/**
 * After illness, a holiday, a flare or any other gap: a lower bar, and comfort first. No page says how to begin again.
 * @source S65 for a smaller size where one is difficult
 */
export const restartKind: Protocol = {
  schema: protocolSchemaVersion,
  id: 'restart-kind',
  version: 1,
  title: 'Starting again',
  aim: 'Comfort first. Begin with the size that feels easiest; there is nothing to catch up on.',
  ledBy: 'comfort',
  situations: ['afterBreak'],
  gates: ['teamAskedAfterBreak'],
  frequency: { times: doses.aWeek.value, upTo: doses.aWeekAtMost.value, per: 'week' },
  sources: ['S3', 'S20', 'S65'],
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    { id: 'drops', kind: 'drops', pattern: longOut, reps: doses.drops.value },
    { id: 'prepare', kind: 'prepare', seconds: doses.prepare.value },
    { id: 'rest', kind: 'rest-at-opening', breaths: doses.restAtOpening.value },
    { id: 'insert', kind: 'insert', breaths: doses.insert.value, advanceOn: 'exhale' },
    { id: 'hold', kind: 'hold', seconds: doses.hold.value },
    { id: 'remove', kind: 'remove', breaths: doses.remove.value },
    { id: 'clean-up', kind: 'clean-up', seconds: doses.cleanUp.value },
    { id: 'close', kind: 'close' },
  ],
};
