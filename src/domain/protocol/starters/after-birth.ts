import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const afterBirthDoses = {
  settle: limit(60, 'seconds', 'ourDefault'),
  breaths: limit(12, 'breaths', 'ourDefault'),
  drops: limit(10, 'repetitions', 'S3'),
  childsPose: limit(60, 'seconds', 'S18'),
  childsPoseTimes: limit(1, 'times', 'S18'),
  butterfly: limit(15, 'seconds', 'S29'),
  butterflyTimes: limit(2, 'times', 'ourDefault'),
  touch: limit(60, 'seconds', 'ourDefault'),
  prepare: limit(60, 'seconds', 'ourDefault'),
  insert: limit(6, 'breaths', 'ourDefault'),
  hold: limit(120, 'seconds', 'ourDefault'),
  remove: limit(3, 'breaths', 'ourDefault'),
  cleanUp: limit(90, 'seconds', 'ourDefault'),
  aWeek: limit(2, 'times a week', 'S35'),
  aWeekAtMost: limit(3, 'times a week', 'S35'),
} as const;

const doses = afterBirthDoses;

/**
 * After a birth, once everything has healed: soften first, then touch, and something small where that is chosen. Touch
 * of the scar is left to who showed it.
 * @source S15 for when; S31 for a dilator at all. No page gives a dose after a birth.
 */
export const afterBirth: Protocol = {
  schema: protocolSchemaVersion,
  id: 'after-birth',
  version: 1,
  title: 'A slow return',
  aim: 'Soften first, then touch, then something small if you like.',
  ledBy: 'comfort',
  situations: ['afterBirth'],
  gates: ['healedAfterBirth'],
  frequency: { times: doses.aWeek.value, upTo: doses.aWeekAtMost.value, per: 'week' },
  sources: ['S3', 'S15', 'S18', 'S29', 'S31', 'S35'],
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    { id: 'drops', kind: 'drops', pattern: longOut, reps: doses.drops.value },
    {
      id: 'stretch',
      kind: 'stretch',
      stretches: [
        {
          name: 'childsPose',
          holdSeconds: doses.childsPose.value,
          sides: 'one',
          times: doses.childsPoseTimes.value,
        },
        {
          name: 'butterfly',
          holdSeconds: doses.butterfly.value,
          sides: 'one',
          times: doses.butterflyTimes.value,
        },
      ],
    },
    { id: 'touch', kind: 'touch', optional: true, seconds: doses.touch.value },
    { id: 'prepare', kind: 'prepare', seconds: doses.prepare.value },
    { id: 'insert', kind: 'insert', optional: true, breaths: doses.insert.value, advanceOn: 'exhale' },
    { id: 'hold', kind: 'hold', seconds: doses.hold.value },
    { id: 'remove', kind: 'remove', breaths: doses.remove.value },
    { id: 'clean-up', kind: 'clean-up', seconds: doses.cleanUp.value },
    { id: 'close', kind: 'close' },
  ],
};
