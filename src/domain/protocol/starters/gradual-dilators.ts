import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const gradualDilatorsDoses = {
  settle: limit(90, 'seconds', 'ourDefault'),
  breaths: limit(12, 'breaths', 'ourDefault'),
  drops: limit(10, 'repetitions', 'S3'),
  prepare: limit(60, 'seconds', 'ourDefault'),
  restAtOpening: limit(2, 'breaths', 'S20'),
  insert: limit(9, 'breaths', 'ourDefault'),
  insertAgain: limit(6, 'breaths', 'ourDefault'),
  warmUp: limit(180, 'seconds', 'ourDefault'),
  hold: limit(300, 'seconds', 'S21'),
  move: limit(180, 'seconds', 'ourDefault'),
  changeSize: limit(45, 'seconds', 'ourDefault'),
  next: limit(180, 'seconds', 'ourDefault'),
  remove: limit(3, 'breaths', 'ourDefault'),
  cleanUp: limit(90, 'seconds', 'ourDefault'),
  aWeek: limit(3, 'times a week', 'S31'),
  aWeekAtMost: limit(5, 'times a week', 'S31'),
  restDays: limit(1, 'days a week', 'ourDefault'),
} as const;

const doses = gradualDilatorsDoses;

/**
 * Unlearning guarding at a size that stays easy: a few minutes with the smaller size, then today's own, and a little
 * of the next where it is offered and chosen.
 * @source S22 and S23 for beginning with the smaller size; S24 for moving on the out-breath
 */
export const gradualDilators: Protocol = {
  schema: protocolSchemaVersion,
  id: 'gradual-dilators',
  version: 1,
  title: 'Gradual dilators',
  aim: 'Unlearn guarding, at a size that stays easy.',
  ledBy: 'comfort',
  situations: ['vaginismus', 'overactiveFloor'],
  frequency: { times: doses.aWeek.value, upTo: doses.aWeekAtMost.value, per: 'week' },
  restDays: doses.restDays.value,
  sources: ['S3', 'S20', 'S21', 'S22', 'S23', 'S24', 'S31'],
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    { id: 'drops', kind: 'drops', pattern: longOut, reps: doses.drops.value },
    { id: 'prepare', kind: 'prepare', size: 'smaller', seconds: doses.prepare.value },
    { id: 'rest', kind: 'rest-at-opening', size: 'smaller', breaths: doses.restAtOpening.value },
    {
      id: 'insert-smaller',
      kind: 'insert',
      size: 'smaller',
      breaths: doses.insert.value,
      advanceOn: 'exhale',
      angle: 'tailbone',
    },
    { id: 'hold-smaller', kind: 'hold', size: 'smaller', seconds: doses.warmUp.value },
    { id: 'change', kind: 'change-size', to: 'current', seconds: doses.changeSize.value },
    { id: 'rest-again', kind: 'rest-at-opening', breaths: doses.restAtOpening.value },
    {
      id: 'insert',
      kind: 'insert',
      breaths: doses.insertAgain.value,
      advanceOn: 'exhale',
      angle: 'tailbone',
    },
    { id: 'hold', kind: 'hold', seconds: doses.hold.value },
    { id: 'move', kind: 'move', optional: true, technique: 'sides', seconds: doses.move.value },
    { id: 'change-next', kind: 'change-size', optional: true, to: 'next', seconds: doses.changeSize.value },
    {
      id: 'rest-next',
      kind: 'rest-at-opening',
      optional: true,
      size: 'next',
      breaths: doses.restAtOpening.value,
    },
    {
      id: 'insert-next',
      kind: 'insert',
      optional: true,
      size: 'next',
      breaths: doses.insertAgain.value,
      advanceOn: 'exhale',
      angle: 'tailbone',
    },
    { id: 'hold-next', kind: 'hold', optional: true, size: 'next', seconds: doses.next.value },
    { id: 'remove', kind: 'remove', breaths: doses.remove.value },
    { id: 'clean-up', kind: 'clean-up', seconds: doses.cleanUp.value },
    { id: 'close', kind: 'close' },
  ],
};
