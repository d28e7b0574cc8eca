import type { Offer } from '../domain/check-in/readiness.ts';
import { neighbourThatGoesIn } from '../domain/ladder/ladder.ts';
import type { Rung } from '../domain/ladder/rung.ts';
import { isKnownWithin } from '../domain/progression/larger-size.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { SizesToday } from '../planning/sizes-today.ts';
import type { Progress } from './progress.ts';

/** What the choice of a size weighs: today's sizes as chosen, where the person is, and what today is. */
type SizesOfDay = {
  readonly sizes: SizesToday | undefined;
  readonly usualSizeId: string | undefined;
  readonly offer: Offer;
  readonly protocol: Pick<Protocol, 'ceiling' | 'locks'>;
  readonly progress: Pick<Progress, 'pregnancy'> | undefined;
};

/** A yes of the person is not enough where a clinician's word comes first. */
function isBarred(next: Rung, { protocol: { ceiling, locks = [] }, progress }: SizesOfDay): boolean {
  const pregnancy = progress?.pregnancy;
  const isClosed =
    pregnancy !== undefined && pregnancy.kind !== 'open' && pregnancy.bars.includes('largerSize');
  return isClosed || locks.includes('size') || !isKnownWithin(next, ceiling);
}

/** Whether `rungId` asks more of the person than their own rung does. */
export function isLarger({ rungs }: SizesToday, usualId: string, rungId: string): boolean {
  const place = (id: string) => rungs.findIndex((rung) => rung.id === id);
  return place(rungId) > place(usualId);
}

/**
 * Rungs that today can have: every easier one, the person's own, and with an explicit yes, on a day as planned, what
 * comes after it up to the very next size; short of that size above the plan's ceiling, where the plan leaves the size to
 * a clinician, and in a pregnancy.
 */
export function sizesToChooseFrom(day: SizesOfDay): readonly Rung[] {
  const { sizes, usualSizeId, offer } = day;
  if (!sizes || usualSizeId === undefined) return [];
  const { rungs } = sizes;
  const usual = rungs.findIndex(({ id }) => id === usualSizeId);
  if (offer !== 'asPlanned') return rungs.slice(0, usual + 1);
  const next = neighbourThatGoesIn(rungs, usualSizeId, 1);
  if (!next) return rungs;
  return rungs.slice(0, rungs.indexOf(next) + (isBarred(next, day) ? 0 : 1));
}

/**
 * The sizes that today's plan is made for. A larger one than the person's own is for a day as planned; a little of the
 * next is on offer only beside the size that it was earned at, so that nobody goes up by two.
 */
export function sizesForPlan({
  sizes,
  usualSizeId,
  offer,
}: Pick<SizesOfDay, 'sizes' | 'usualSizeId' | 'offer'>): SizesToday | undefined {
  if (!sizes || usualSizeId === undefined) return undefined;
  const isTooLarge = offer !== 'asPlanned' && isLarger(sizes, usualSizeId, sizes.currentId);
  const currentId = isTooLarge ? usualSizeId : sizes.currentId;
  return { ...sizes, currentId, offersNext: sizes.offersNext && currentId === usualSizeId };
}

/** Sizes are never skipped, and a larger one takes an explicit yes. */
export function mayChooseSize(day: SizesOfDay, rungId: string, explicitYes: boolean): boolean {
  const { sizes, usualSizeId } = day;
  if (!sizes || usualSizeId === undefined) return false;
  if (!sizesToChooseFrom(day).some(({ id }) => id === rungId)) return false;
  return explicitYes || !isLarger(sizes, usualSizeId, rungId);
}
