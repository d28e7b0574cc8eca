import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const stretchLedReleaseDoses = {
  settle: limit(60, 'seconds', 'ourDefault'),
  breaths: limit(12, 'breaths', 'ourDefault'),
  drops: limit(10, 'repetitions', 'S3'),
  once: limit(1, 'times', 'S18'),
  childsPose: limit(60, 'seconds', 'S18'),
  happyBaby: limit(30, 'seconds', 'S29'),
  happyBabyTimes: limit(2, 'times', 'ourDefault'),
  figureFour: limit(30, 'seconds', 'S19'),
  figureFourTimes: limit(2, 'times a side', 'S19'),
  /** 10 slow rounds, at about 6 seconds each. */
  catCow: limit(60, 'seconds', 'S30'),
  prepare: limit(60, 'seconds', 'ourDefault'),
  insert: limit(6, 'breaths', 'ourDefault'),
  hold: limit(180, 'seconds', 'ourDefault'),
  remove: limit(3, 'breaths', 'ourDefault'),
  cleanUp: limit(90, 'seconds', 'ourDefault'),
  aDay: limit(1, 'times a day', 'ourDefault'),
} as const;

const doses = stretchLedReleaseDoses;
const once = doses.once.value;

/**
 * Lowering the resting tension of the floor: breath, drops and stretches. A small dilator only where it is chosen.
 * @source S51 and S52 for endometriosis. The squat is left to a therapist's own plan.
 */
export const stretchLedRelease: Protocol = {
  schema: protocolSchemaVersion,
  id: 'stretch-led-release',
  version: 1,
  title: 'Release with stretches',
  aim: 'Less tension in the pelvic floor at rest. More minutes come before more size.',
  ledBy: 'comfort',
  situations: ['endometriosis', 'bladderUrgency', 'painfulOrgasm', 'overactiveFloor'],
  gates: ['deepPainKnown'],
  frequency: { times: doses.aDay.value, per: 'day' },
  sources: ['S3', 'S18', 'S19', 'S29', 'S30', 'S51', 'S52'],
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: doses.breaths.value },
    { id: 'drops', kind: 'drops', pattern: longOut, reps: doses.drops.value },
    {
      id: 'stretch',
      kind: 'stretch',
      stretches: [
        { name: 'childsPose', holdSeconds: doses.childsPose.value, sides: 'one', times: once },
        {
          name: 'happyBaby',
          holdSeconds: doses.happyBaby.value,
          sides: 'one',
          times: doses.happyBabyTimes.value,
        },
        {
          name: 'figureFour',
          holdSeconds: doses.figureFour.value,
          sides: 'both',
          times: doses.figureFourTimes.value,
        },
        { name: 'catCow', holdSeconds: doses.catCow.value, sides: 'one', times: once },
      ],
    },
    { id: 'prepare', kind: 'prepare', seconds: doses.prepare.value },
    { id: 'insert', kind: 'insert', optional: true, breaths: doses.insert.value, advanceOn: 'exhale' },
    { id: 'hold', kind: 'hold', seconds: doses.hold.value },
    { id: 'remove', kind: 'remove', breaths: doses.remove.value },
    { id: 'clean-up', kind: 'clean-up', seconds: doses.cleanUp.value },
    { id: 'close', kind: 'close' },
  ],
};
