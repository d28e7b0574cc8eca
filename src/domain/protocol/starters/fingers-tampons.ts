import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const fingersTamponsDoses = {
  settle: limit(60, 'seconds', 'ourDefault'),
  prepare: limit(45, 'seconds', 'ourDefault'),
  breaths: limit(12, 'breaths', 'ourDefault'),
  drops: limit(10, 'repetitions', 'S3'),
  touch: limit(120, 'seconds', 'ourDefault'),
  insert: limit(6, 'breaths', 'ourDefault'),
  hold: limit(120, 'seconds', 'ourDefault'),
  changeSize: limit(45, 'seconds', 'ourDefault'),
  next: limit(60, 'seconds', 'ourDefault'),
  remove: limit(3, 'breaths', 'ourDefault'),
  cleanUp: limit(45, 'seconds', 'ourDefault'),
  aWeek: limit(3, 'times a week', 'ourDefault'),
} as const;

const doses = fingersTamponsDoses;

/**
 * Own touch first, then a thin, familiar thing: whatever stands on the person's ladder.
 * @source S25 for touch that is not rushed: one finger, then two
 */
export const fingersTampons: Protocol = {
  schema: protocolSchemaVersion,
  id: 'fingers-tampons',
  version: 1,
  title: 'Own fingers, then tampons',
  aim: 'Own touch first, then a thin, familiar thing.',
  ledBy: 'comfort',
  situations: ['vaginismus', 'overactiveFloor'],
  frequency: { times: doses.aWeek.value, per: 'week' },
  sources: ['S3', 'S25', 'S32'],
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'prepare', kind: 'prepare', seconds: doses.prepare.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    { id: 'drops', kind: 'drops', pattern: longOut, reps: doses.drops.value },
    { id: 'touch', kind: 'touch', seconds: doses.touch.value },
    { id: 'insert', kind: 'insert', breaths: doses.insert.value, advanceOn: 'exhale' },
    { id: 'hold', kind: 'hold', seconds: doses.hold.value },
    { id: 'change-next', kind: 'change-size', optional: true, to: 'next', seconds: doses.changeSize.value },
    {
      id: 'insert-next',
      kind: 'insert',
      optional: true,
      size: 'next',
      breaths: doses.insert.value,
      advanceOn: 'exhale',
    },
    { id: 'hold-next', kind: 'hold', optional: true, size: 'next', seconds: doses.next.value },
    { id: 'remove', kind: 'remove', breaths: doses.remove.value },
    { id: 'clean-up', kind: 'clean-up', seconds: doses.cleanUp.value },
    { id: 'close', kind: 'close' },
  ],
};
