import type { SettingUp } from '../../../domain/setting-up/parse-setting-up.ts';
import { type SituationAnswer, situationsIn, withSituation } from '../../../domain/setting-up/setting-up.ts';
import { toldSituations } from '../../../domain/protocol/told-situation.ts';

/** Each says that nothing is told, so it stands alone; a pregnancy can be known beside a word that is rather not said. */
const alone = ['noneOfThese', 'ratherNot'] as const;

export const tickable = [...toldSituations, 'pregnancy', ...alone] as const;
export type Ticked = (typeof tickable)[number];

export function tickedIn(setUp: SettingUp, isPregnant: boolean): readonly Ticked[] {
  const kind = setUp.situation?.kind;
  return [
    ...situationsIn(setUp),
    ...(isPregnant ? (['pregnancy'] as const) : []),
    ...alone.filter((each) => each === kind && !(isPregnant && each === 'noneOfThese')),
  ];
}

function told(setUp: SettingUp, wished: readonly Ticked[]): SituationAnswer | undefined {
  const former = setUp.situation?.kind === 'told' ? setUp.situation.situations : [];
  const known: readonly string[] = toldSituations;
  const situations = [
    ...toldSituations.filter((each) => wished.includes(each)),
    ...former.filter((each) => !known.includes(each)),
  ];
  return situations.length > 0 ? { kind: 'told', situations } : undefined;
}

/** What a tick changes of what the journal says of a pregnancy. */
export function pregnancyTold(
  former: readonly Ticked[],
  wished: readonly Ticked[],
): 'pregnancyBegan' | 'pregnancyEnded' | undefined {
  const [was, is] = [former.includes('pregnancy'), wished.includes('pregnancy')];
  if (!was) return is ? 'pregnancyBegan' : undefined;
  return is && !wished.includes('noneOfThese') ? undefined : 'pregnancyEnded';
}

/** What is told once `wished` is ticked where `former` was; what was ticked last takes away what it contradicts. */
export function withTicked(
  setUp: SettingUp,
  former: readonly Ticked[],
  wished: readonly Ticked[],
): SettingUp {
  const kind = alone.find((each) => wished.includes(each) && !former.includes(each));
  return withSituation(setUp, kind ? { kind } : (told(setUp, wished) ?? stillAlone(wished)));
}

function stillAlone(wished: readonly Ticked[]): SituationAnswer | undefined {
  const kind = alone.find((each) => wished.includes(each));
  return kind && !(kind === 'noneOfThese' && wished.includes('pregnancy')) ? { kind } : undefined;
}
