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
] as const;

export type ToldSituation = (typeof toldSituations)[number];
