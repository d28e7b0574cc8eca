import type { SizeFelt } from '../journal/reflection.ts';
import type { Rung } from '../ladder/rung.ts';
import { isSameSize } from '../ladder/same-size.ts';
import { mostOf } from '../progression/practice.ts';
import type { Occasion } from './occasion.ts';
import { occasionsWith } from './sizes-used.ts';
import { grains, grouped, mostPoints, slotOf, type Slots, spanOf } from './slot.ts';

export const feltNames = ['painBefore', 'painWorst', 'painAfter', 'worry'] as const;
export type FeltName = (typeof feltNames)[number];

/** Answers about `size`, or about any size where it is absent. */
export function answersAbout({ sizes, reflection }: Occasion, size: Rung | undefined): readonly SizeFelt[] {
  const ids = sizes.filter(({ rung }) => !size || isSameSize(rung, size)).map(({ rung }) => rung.id);
  return (reflection.sizes ?? []).filter(({ rungId }) => ids.includes(rungId));
}

/**
 * What was felt on one occasion, 0 to 10. An answer about the size goes first; of the whole session's pain, and of what
 * was said beforehand, it is taken to have been of each size. Worry is the higher of before and during.
 */
export function feltOn(
  occasion: Occasion,
  size: Rung | undefined,
): Readonly<Record<FeltName, number | undefined>> {
  const { reflection, checkIn } = occasion;
  const about = answersAbout(occasion, size);
  const told = (name: 'painBefore' | 'painWorst' | 'painAfter') => mostOf(about.map((one) => one[name]));
  const worst = told('painWorst');
  return {
    painBefore: told('painBefore') ?? checkIn?.painNow,
    painWorst: size ? (worst ?? reflection.worstPain) : mostOf([worst, reflection.worstPain]),
    painAfter: told('painAfter'),
    worry: mostOf([reflection.worry, checkIn?.worryNow]),
  };
}

/** Pain before, at worst and after, and worry, each time that `size` went in; each time of practice where it is absent. */
export function feltWith(
  occasions: readonly Occasion[],
  size: Rung | undefined,
  most = mostPoints,
): Slots<FeltName> {
  const { grain, groups } = grouped(occasionsWith(occasions, size), grains, most);
  const slots = groups.map((group) => {
    const felt = group.items.map((one) => feltOn(one, size));
    const spanFor = (name: FeltName) => spanOf(felt.map((one) => one[name]));
    return slotOf<FeltName>(group, {
      painBefore: spanFor('painBefore'),
      painWorst: spanFor('painWorst'),
      painAfter: spanFor('painAfter'),
      worry: spanFor('worry'),
    });
  });
  return { grain, slots };
}

/** Depth in mm, each time that it was noted of `size`, or of any size where that is absent. */
export function depthsWith(
  occasions: readonly Occasion[],
  size: Rung | undefined,
  most = mostPoints,
): Slots<'depth'> {
  const depthOn = (one: Occasion) => mostOf(answersAbout(one, size).map(({ depthMm }) => depthMm));
  const noted = occasionsWith(occasions, size).filter((one) => depthOn(one) !== undefined);
  const { grain, groups } = grouped(noted, grains, most);
  return { grain, slots: groups.map((group) => slotOf(group, { depth: spanOf(group.items.map(depthOn)) })) };
}
