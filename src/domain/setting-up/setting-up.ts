import { type ToldSituation, toldSituations } from '../protocol/told-situation.ts';
import type { SettingUp } from './parse-setting-up.ts';

/** What is asked about, one after another. Each may be skipped, and changed later. */
export const setUpSteps = ['situation', 'words', 'sizes', 'voice', 'plan'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

export type SituationAnswer = NonNullable<SettingUp['situation']>;

export const nothingSetUp: SettingUp = { schema: 1, steps: {} };

/** Where to go on: the first step that was neither answered nor skipped. */
export function openStep({ steps }: SettingUp): SetUpStep | undefined {
  return setUpSteps.find((step) => steps[step] === undefined);
}

export function withStep(setUp: SettingUp, step: SetUpStep, how: 'answered' | 'skipped'): SettingUp {
  return { ...setUp, steps: { ...setUp.steps, [step]: how } };
}

/** `undefined` takes the answer back. */
export function withSituation(
  { situation: _former, ...others }: SettingUp,
  answer: SituationAnswer | undefined,
): SettingUp {
  return answer ? { ...others, situation: answer } : others;
}

/** `undefined` brings the offer back. */
export function withNotNow({ notNowOn: _former, ...others }: SettingUp, day: string | undefined): SettingUp {
  return day === undefined ? others : { ...others, notNowOn: day };
}

/** What of it this version knows a plan for. */
export function situationsIn({ situation }: SettingUp): readonly ToldSituation[] {
  if (situation?.kind !== 'told') return [];
  const { situations } = situation;
  return toldSituations.filter((each) => situations.includes(each));
}

/** `none`: it is done, was put away, or the person has long begun without it. */
export function setUpOffer(setUp: SettingUp, isJournalEmpty: boolean): 'begin' | 'goOn' | 'none' {
  if (setUp.notNowOn !== undefined || openStep(setUp) === undefined) return 'none';
  if (Object.keys(setUp.steps).length > 0 || setUp.situation) return 'goOn';
  return isJournalEmpty ? 'begin' : 'none';
}
