import { asksNoMore, assessAfterCare } from '../../../domain/check-in/after-care.ts';
import type { CheckIn } from '../../../domain/check-in/check-in.ts';
import type { SessionRecord } from '../../../domain/journal/journal-record.ts';
import type { PracticeRecord } from '../../../domain/journal/practice-record.ts';
import type { Reflection, SizeFelt } from '../../../domain/journal/reflection.ts';
import type { Copy } from '../../copy/en.ts';
import { listed } from '../../copy/written.ts';

/** One heading of an entry's details, and what is recorded under it. */
export type Told = { readonly name: string; readonly said: readonly string[] };

/** A journal entry in words: what is shown at once, and what is there for whoever wants it all. */
export type Entry = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly more: readonly Told[];
};

const scales = ['worry', 'ease', 'control', 'confidence'] as const;
const pains = ['painBefore', 'painWorst', 'painAfter'] as const;
const yesOrNo = ['warmBath', 'onPeriod', 'partnerPresent'] as const;

function rated(copy: Copy, name: string, value: number | undefined): readonly string[] {
  return value === undefined ? [] : [copy.told.of10(name, value)];
}

/** The answers of a check-in, but for red flags. */
export function beforehand(copy: Copy, checkIn: CheckIn): readonly string[] {
  return [
    ...rated(copy, copy.checkIn.pain, checkIn.painNow),
    ...rated(copy, copy.checkIn.worry, checkIn.worryNow),
    ...(checkIn.energy ? [copy.told.named(copy.checkIn.energy, copy.checkIn.energies[checkIn.energy])] : []),
    ...checkIn.cautions.map((caution) => copy.checkIn.cautions[caution]),
  ];
}

function feltAt(copy: Copy, felt: Partial<SizeFelt>): readonly string[] {
  return [
    ...pains.flatMap((pain) => rated(copy, copy.further.pains[pain], felt[pain])),
    ...(felt.widestMm === undefined ? [] : [copy.told.widest(felt.widestMm)]),
    ...(felt.depthMm === undefined ? [] : [copy.told.depth(felt.depthMm)]),
  ];
}

/** What was felt at each size. */
export function toldOfSizes(
  copy: Copy,
  { sizes = [], reflection }: Pick<SessionRecord | PracticeRecord, 'sizes' | 'reflection'>,
): readonly Told[] {
  return sizes.map(({ rung }) => ({
    name: copy.sizes.rungName(rung),
    said: feltAt(copy, reflection.sizes?.find(({ rungId }) => rungId === rung.id) ?? {}),
  }));
}

function bleedingOf(copy: Copy, { bleeding, bleedingStopped }: Reflection): readonly string[] {
  if (!bleeding) return [];
  const said = copy.told.bleeding[bleeding];
  if (bleedingStopped === undefined) return [said];
  return [listed([said, bleedingStopped ? copy.told.stopped : copy.told.notStopped])];
}

export function howItWas(copy: Copy, reflection: Reflection): readonly string[] {
  return [
    ...rated(copy, copy.reflection.worstPain, reflection.worstPain),
    ...(reflection.felt ? [copy.reflection.felts[reflection.felt]] : []),
    ...scales.flatMap((name) => rated(copy, copy.further.scales[name].question, reflection[name])),
    ...bleedingOf(copy, reflection),
  ];
}

export function around(copy: Copy, reflection: Reflection): readonly string[] {
  const { lubricant, position, place } = reflection;
  return [
    ...(lubricant ? [copy.further.lubricants[lubricant]] : []),
    ...(position ? [copy.further.positions[position]] : []),
    ...(place ? [copy.further.places[place]] : []),
    ...yesOrNo.flatMap((name) => {
      const answer = reflection[name];
      return answer === undefined ? [] : [copy.told.yesOrNo[name][answer ? 'yes' : 'no']];
    }),
  ];
}

function whenStopped(copy: Copy, { afterCare }: SessionRecord): readonly Told[] {
  if (!afterCare) return [];
  const { sharpPain, bleeding, gave, panic } = afterCare;
  const said = [
    ...(sharpPain ? [copy.told.sharpPain[sharpPain]] : []),
    ...(bleeding ? [copy.told.bled[bleeding]] : []),
    ...(gave ? [copy.afterCare.gave] : []),
    ...(panic ? [copy.afterCare.panic] : []),
  ];
  return [{ name: copy.told.afterwards, said: said.length > 0 ? said : [copy.told.noneNoticed] }];
}

/** After a red flag, or panic, nobody is asked how it was: that it is blank is not worth a word. */
export function wasAskedHowItWas({ afterCare = {} }: SessionRecord): boolean {
  return !asksNoMore(assessAfterCare(afterCare));
}

/** Everything that a session's record tells; what is blank is said to be not recorded, unless nobody was asked it. */
export function toldOfSession(copy: Copy, record: SessionRecord): readonly Told[] {
  const { reflection } = record;
  const afterwards: readonly Told[] = [
    { name: copy.told.during, said: howItWas(copy, reflection) },
    { name: copy.told.around, said: around(copy, reflection) },
  ];
  const told: readonly Told[] = [
    ...(record.checkIn ? [{ name: copy.told.before, said: beforehand(copy, record.checkIn) }] : []),
    ...whenStopped(copy, record),
    ...toldOfSizes(copy, record),
    ...afterwards.filter(({ said }) => wasAskedHowItWas(record) || said.length > 0),
    ...(reflection.note ? [{ name: copy.told.note, said: [reflection.note] }] : []),
  ];
  return told.map(({ name, said }) => ({ name, said: said.length > 0 ? said : [copy.told.blank] }));
}
