import type { RedFlagId } from './red-flags.ts';

/** Reasons to keep to the breath today, or to the outside, and ask the person's own clinician first. */
export const cautionIds = ['infection', 'healing', 'toldToRest', 'radiotherapy', 'notCleared'] as const;
export type CautionId = (typeof cautionIds)[number];

export const energyLevels = ['low', 'some', 'plenty'] as const;
export type Energy = (typeof energyLevels)[number];

/** How today is. A field that is absent was left blank: not recorded, never zero. */
export type CheckIn = {
  /** 0 to 10, whole numbers. */
  readonly painNow?: number;
  /** 0 to 10, whole numbers. */
  readonly worryNow?: number;
  readonly energy?: Energy;
  readonly redFlags: readonly RedFlagId[];
  readonly cautions: readonly CautionId[];
};

export const blankCheckIn: CheckIn = { redFlags: [], cautions: [] };
