import { limit } from '../../limit.ts';
import { longOut } from '../breath-patterns.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const firstStepsDoses = {
  settle: limit(60, 'seconds', 'ourDefault'),
  scan: limit(120, 'seconds', 'ourDefault'),
  breaths: limit(18, 'breaths', 'ourDefault'),
  drops: limit(10, 'repetitions', 'S3'),
  childsPose: limit(60, 'seconds', 'S18'),
  childsPoseTimes: limit(1, 'times', 'S18'),
  figureFour: limit(30, 'seconds', 'S19'),
  figureFourTimes: limit(2, 'times a side', 'S19'),
  touch: limit(60, 'seconds', 'ourDefault'),
  aWeek: limit(3, 'times a week', 'ourDefault'),
} as const;

/** Calm before contact: breathing, drops and choice. Nothing goes in. For anyone new, worried or flaring. */
export const firstSteps: Protocol = {
  schema: protocolSchemaVersion,
  id: 'first-steps',
  version: 1,
  title: 'First steps',
  aim: 'Learn breathing, drops and choice. Nothing goes in.',
  ledBy: 'comfort',
  situations: ['anyone'],
  frequency: { times: firstStepsDoses.aWeek.value, per: 'week' },
  sources: ['S3', 'S4', 'S18', 'S19'],
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: firstStepsDoses.settle.value },
    {
      id: 'scan',
      kind: 'scan',
      seconds: firstStepsDoses.scan.value,
      parts: ['feet', 'legs', 'seat', 'belly', 'bowl'],
    },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: firstStepsDoses.breaths.value },
    { id: 'drops', kind: 'drops', pattern: longOut, reps: firstStepsDoses.drops.value },
    {
      id: 'stretch',
      kind: 'stretch',
      optional: true,
      stretches: [
        {
          name: 'childsPose',
          holdSeconds: firstStepsDoses.childsPose.value,
          sides: 'one',
          times: firstStepsDoses.childsPoseTimes.value,
        },
        {
          name: 'figureFour',
          holdSeconds: firstStepsDoses.figureFour.value,
          sides: 'both',
          times: firstStepsDoses.figureFourTimes.value,
        },
      ],
    },
    { id: 'touch', kind: 'touch', optional: true, seconds: firstStepsDoses.touch.value },
    { id: 'close', kind: 'close' },
  ],
};
