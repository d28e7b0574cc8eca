import type { Protocol } from '../protocol/protocol.ts';

type Situation = NonNullable<Protocol['situations']>[number];

/**
 * What somebody can tell of why they are here. A pregnancy is none of them: it is a fact of the journal, because more than
 * the choice of a plan hangs on it.
 */
export const toldSituations = [
  'vaginismus',
  'overactiveFloor',
  'vestibulodynia',
  'vulvodynia',
  'afterBirth',
  'menopause',
  'radiotherapy',
  'lichen',
  'endometriosis',
  'bladderUrgency',
  'painfulOrgasm',
  'vaginoplasty',
  'agenesis',
  'afterBreak',
] as const satisfies readonly Situation[];

export type ToldSituation = (typeof toldSituations)[number];
