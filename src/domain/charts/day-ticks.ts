import { dayAfter, daysBetween } from '../day.ts';
import { boundsOf } from './slot.ts';

/** A mark on the line of time: the first day of a week, month or year. */
export type DayTick = { readonly day: string; readonly names: 'day' | 'month' | 'year' };

const monthSteps = [1, 2, 3, 6] as const;
const yearSteps = [1, 2, 5, 10, 20, 50] as const;

function weeks(from: string, to: string, step: number): readonly string[] {
  const days: string[] = [];
  let day = boundsOf(dayAfter(from, 6), 'week').from;
  for (; day <= to; day = dayAfter(day, 7 * step)) days.push(day);
  return days;
}

function months(from: string, to: string, step: number): readonly string[] {
  const days: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = dayAfter(boundsOf(day, 'month').to, 1))
    if (day >= from && (Number(day.slice(5, 7)) - 1) % step === 0) days.push(day);
  return days;
}

function years(from: string, to: string, step: number): readonly string[] {
  return months(from, to, 12).filter((day) => Number(day.slice(0, 4)) % step === 0);
}

/** At most `most` marks from `from` to `to`, both YYYY-MM-DD and counted; none where `to` is the earlier. */
export function dayTicks(from: string, to: string, most: number): readonly DayTick[] {
  if (daysBetween(from, to) < 0) return [];
  const tick = (names: DayTick['names']) => (day: string) => ({ day, names });
  const candidates = [
    ...[1, 2].map((step) => () => weeks(from, to, step).map(tick('day'))),
    ...monthSteps.map((step) => () => months(from, to, step).map(tick('month'))),
    ...yearSteps.map((step) => () => years(from, to, step).map(tick('year'))),
  ];
  for (const candidate of candidates) {
    const ticks = candidate();
    if (ticks.length <= most) return ticks;
  }
  return [];
}
