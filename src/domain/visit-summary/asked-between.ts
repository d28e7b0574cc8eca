import { dayAfter } from '../day.ts';
import { toldFor } from '../protocol/as-told.ts';
import type { Frequency } from '../protocol/frequency.ts';
import type { Protocol } from '../protocol/protocol.ts';

type Bounds = { readonly least: number; readonly most: number };

/** What a plan asks for in a stretch of time: on how many days, and how many times in all. */
export type Asked = { readonly days: Bounds; readonly times: Bounds };

const daysAWeek = 7;

/** How often `protocol` asks for a session on `day` (YYYY-MM-DD); undefined where it gives no number. */
export function frequencyOn(protocol: Protocol, day: string): Frequency | undefined {
  return protocol.ledBy === 'comfort' ? protocol.frequency : toldFor(protocol, day)?.frequency;
}

/** Of one day: a share of what is asked of a week, so that days of several calendar phases add up. */
function shareOf({ times, upTo = times, per }: Frequency, restDays: number): Asked {
  const active = (daysAWeek - restDays) / daysAWeek;
  if (per === 'day')
    return {
      days: { least: active, most: active },
      times: { least: times * active, most: upTo * active },
    };
  const onDays = (aWeek: number) => Math.min(daysAWeek, aWeek) / daysAWeek;
  return {
    days: { least: onDays(times), most: onDays(upTo) },
    times: { least: times / daysAWeek, most: upTo / daysAWeek },
  };
}

function sumOf(shares: readonly Bounds[]): Bounds {
  return {
    least: Math.round(shares.reduce((sum, { least }) => sum + least, 0)),
    most: Math.round(shares.reduce((sum, { most }) => sum + most, 0)),
  };
}

/**
 * What is asked from `from` to `to`, both YYYY-MM-DD and counted, in whole days and times. Undefined where no day has a
 * number, and where a weekly number meets less than a week: a part of it would be no number of anybody's.
 */
export function askedBetween(
  frequencyOf: (day: string) => Frequency | undefined,
  { from, to, restDays = 0 }: { readonly from: string; readonly to: string; readonly restDays?: number },
): Asked | undefined {
  const shares: Asked[] = [];
  let isByWeek = false;
  for (let day = from; day <= to; day = dayAfter(day, 1)) {
    const frequency = frequencyOf(day);
    if (!frequency) continue;
    isByWeek ||= frequency.per === 'week' || restDays > 0;
    shares.push(shareOf(frequency, restDays));
  }
  if (shares.length === 0 || (isByWeek && shares.length < daysAWeek)) return undefined;
  return { days: sumOf(shares.map(({ days }) => days)), times: sumOf(shares.map(({ times }) => times)) };
}
