import { limit } from '../../limit.ts';
import type { Protocol } from '../protocol.ts';
import { protocolLimits, protocolSchemaVersion } from '../protocol-limits.ts';

export const stretchesAloneDoses = {
  settle: limit(30, 'seconds', 'ourDefault'),
  once: limit(1, 'times', 'ourDefault'),
  /** 10 slow rounds, at about 6 seconds each. */
  catCow: limit(60, 'seconds', 'S30'),
  childsPose: limit(60, 'seconds', 'S18'),
  happyBaby: limit(15, 'seconds', 'S29'),
  happyBabyTimes: limit(2, 'times', 'ourDefault'),
  butterfly: limit(15, 'seconds', 'S29'),
  butterflyTimes: limit(2, 'times', 'ourDefault'),
  figureFour: limit(30, 'seconds', 'S19'),
  figureFourTimes: limit(2, 'times a side', 'S19'),
  /** 10 breaths, at 10 seconds each. */
  restPose: limit(100, 'seconds', 'S3'),
  hipFlexor: limit(30, 'seconds', 'S30'),
  hipFlexorTimes: limit(2, 'times a side', 'S30'),
  innerThigh: limit(15, 'seconds', 'S29'),
  innerThighTimes: limit(2, 'times a side', 'ourDefault'),
} as const;

const doses = stretchesAloneDoses;
const once = doses.once.value;

/** Stretches and nothing else, more of them where they are chosen. The squat is left to a therapist's own plan. */
export const stretchesAlone: Protocol = {
  schema: protocolSchemaVersion,
  id: 'stretches-alone',
  version: 1,
  title: 'Stretches',
  ledBy: 'comfort',
  painCap: protocolLimits.painCapUsual.value,
  phases: [
    { id: 'settle', kind: 'settle', seconds: doses.settle.value },
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
          name: 'butterfly',
          holdSeconds: doses.butterfly.value,
          sides: 'one',
          times: doses.butterflyTimes.value,
        },
        {
          name: 'figureFour',
          holdSeconds: doses.figureFour.value,
          sides: 'both',
          times: doses.figureFourTimes.value,
        },
      ],
    },
    {
      id: 'stretch-more',
      kind: 'stretch',
      optional: true,
      stretches: [
        { name: 'catCow', holdSeconds: doses.catCow.value, sides: 'one', times: once },
        {
          name: 'hipFlexor',
          holdSeconds: doses.hipFlexor.value,
          sides: 'both',
          times: doses.hipFlexorTimes.value,
        },
        {
          name: 'innerThigh',
          holdSeconds: doses.innerThigh.value,
          sides: 'both',
          times: doses.innerThighTimes.value,
        },
        { name: 'constructiveRest', holdSeconds: doses.restPose.value, sides: 'one', times: once },
      ],
    },
    { id: 'close', kind: 'close' },
  ],
};
