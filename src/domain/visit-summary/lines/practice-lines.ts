import type { Protocol } from '../../protocol/protocol.ts';
import { askedBetween, frequencyOn } from '../asked-between.ts';
import { wasHeld } from '../../charts/occasion.ts';
import { rungGoesIn } from '../../ladder/rung.ts';
import { ifAny } from '../facts.ts';
import type { SummaryLine } from '../summary-line.ts';
import { type Between, type Entry, entriesOf, practisedIn } from './entry.ts';

/** The plan in use, and what it is called where the person is. */
export type PlanInUse = { readonly protocol: Protocol; readonly title: string };

/** Whether a plan can have been in use from the first day on: before it was made, nobody followed it. */
export function isOfAll({ madeOn }: Protocol, { from }: Between): boolean {
  return madeOn === undefined || madeOn <= from;
}

function planLine({ protocol, title }: PlanInUse, day: string): SummaryLine {
  const { id, version, author, clinic } = protocol;
  const frequency = frequencyOn(protocol, day);
  return {
    id: 'plan',
    what: 'plan',
    title,
    planId: id,
    version,
    ...(author === undefined ? {} : { author }),
    ...(clinic === undefined ? {} : { clinic }),
    ...(frequency === undefined ? {} : { frequency }),
  };
}

function secondsOf({ record }: ReturnType<typeof practisedIn>[number]): number | undefined {
  if (record.kind === 'session') return Math.round(record.guidedMs / 1000);
  return record.minutes === undefined ? undefined : record.minutes * 60;
}

/** What the plan asks for and what was done of anything. Where the plan gives no number there is only what was done. */
export function practiceLines(
  entries: readonly Entry[],
  between: Between,
  plan: PlanInUse | undefined,
): readonly SummaryLine[] {
  const practised = practisedIn(entries);
  const { nextVisit, restDays = 0 } = plan?.protocol ?? {};
  const asked =
    plan && isOfAll(plan.protocol, between)
      ? askedBetween((day) => frequencyOn(plan.protocol, day), { ...between, restDays })
      : undefined;
  const facts = practised.map(({ time }) => time);
  const inside = practised
    .filter(({ record: { sizes = [] } }) => sizes.some((size) => rungGoesIn(size.rung) && wasHeld(size)))
    .map(({ time }) => time);
  const minutes = practised.map((entry) => {
    const value = secondsOf(entry);
    return value === undefined ? entry.time : { ...entry.time, value };
  });
  return [
    ...(plan ? [planLine(plan, between.to)] : []),
    ...ifAny({
      id: 'nextVisit',
      what: 'nextVisit',
      facts: nextVisit === undefined || nextVisit < between.to ? [] : [{ day: nextVisit }],
    }),
    { id: 'practised', what: 'practised', facts, ...(asked ? { asked } : {}) },
    ...ifAny({ id: 'withSize', what: 'withSize', facts: inside }),
    ...ifAny({ id: 'minutes', what: 'minutes', facts: minutes }),
  ];
}

/** What became of each day that was begun: what the session was, or why there was none. */
export function outcomeLines(entries: readonly Entry[]): readonly SummaryLine[] {
  const sessions = entriesOf(entries, 'session');
  const rested = entriesOf(entries, 'checkIn').filter(({ record }) => record.outcome === 'notToday');
  const offered = ['asPlanned', 'gentler', 'outsideOnly', 'breathingOnly', 'rest'] as const;
  const notToday = rested.map(({ record: { reason }, time }) => ({
    ...time,
    ...(reason === undefined ? {} : { code: reason }),
  }));
  return [
    ...offered.flatMap((of) => {
      const facts = sessions.filter(({ record }) => record.offer === of).map(({ time }) => time);
      return ifAny({ id: `offer.${of}`, what: 'offer', of, facts });
    }),
    ...ifAny({ id: 'notToday', what: 'notToday', facts: notToday }),
  ];
}
