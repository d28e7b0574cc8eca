import type { SizesToday } from '../planning/sizes-today.ts';
import type { KnownToday } from './known-today.ts';
import { asksMore, assessed, type SessionContext } from './session-context.ts';
import { isLarger } from './size-choice.ts';

type Weighed = Pick<
  SessionContext,
  'sizes' | 'usualSizeId' | 'shown' | 'staysOutside' | 'wasDistressed' | 'progress'
>;

/** What of it decides what today can be; that more or less was seen for the same suggestion decides nothing. */
function decisiveOf({ sizes, usualSizeId, progress, ...said }: Weighed): string {
  const { because: _, ...suggested } = progress?.suggestion ?? { because: [] };
  return JSON.stringify([
    sizes?.rungs ?? [],
    sizes?.offersNext,
    usualSizeId,
    said.shown,
    said.staysOutside,
    said.wasDistressed,
    progress?.pregnancy,
    suggested,
  ]);
}

function weighedFrom({ sizes, progress, shown, staysOutside, wasDistressed }: KnownToday): Weighed {
  return { sizes, usualSizeId: sizes?.currentId, progress, shown, staysOutside, wasDistressed };
}

/** Whether what is known now says something else of today than what was weighed. */
export function saysOtherwise(context: SessionContext, known: KnownToday): boolean {
  return decisiveOf(weighedFrom(known)) !== decisiveOf(context);
}

/** The size that was chosen, unless it is larger than the person's own is now. */
function chosenStill(chosen: SizesToday | undefined, now: SizesToday | undefined): SizesToday | undefined {
  const isThere = now?.rungs.some(({ id }) => id === chosen?.currentId);
  if (!chosen || !now || !isThere || isLarger(now, now.currentId, chosen.currentId)) return now;
  return { ...now, currentId: chosen.currentId };
}

/**
 * The answers weighed anew with what is known now. What was chosen stays where it asks for no more than today suggests;
 * a yes to more was about another day than this one has become.
 */
export function weighedAgain(context: SessionContext, known: KnownToday): Partial<SessionContext> {
  const weighed = weighedFrom(known);
  const { readiness, offer } = assessed({ ...context, ...weighed });
  return {
    ...weighed,
    sizes: chosenStill(context.sizes, known.sizes),
    readiness,
    offer: asksMore(context.offer, readiness) ? offer : context.offer,
    timesWeighed: context.timesWeighed + 1,
  };
}
