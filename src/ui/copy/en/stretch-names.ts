import type { StretchName } from '../../../domain/protocol/phase.ts';

export const stretchNames = {
  childsPose: 'Child’s pose',
  happyBaby: 'Happy baby',
  supportedSquat: 'Supported squat',
  butterfly: 'Butterfly',
  innerThigh: 'Inner thigh',
  figureFour: 'Figure 4',
  hipFlexor: 'Hip flexor, kneeling',
  catCow: 'Cat and cow',
  constructiveRest: 'Constructive rest',
} satisfies Record<StretchName, string>;
