import { dayAfter, daysBetween } from '../day.ts';
import type { CalendarPhase } from './protocol-terms.ts';
import type { Protocol } from './protocol.ts';

/** Where a day stands in a protocol's calendar. `week` counts from 0 at the start date. */
export type CalendarDay =
  /** There is no start date, or no calendar to be in. */
  | { readonly kind: 'noCalendar' }
  /** The start date, or the first phase, is still ahead. */
  | { readonly kind: 'before'; readonly from: string }
  | { readonly kind: 'in'; readonly phase: CalendarPhase; readonly week: number }
  /** One phase has ended; the next begins on `from`. */
  | { readonly kind: 'between'; readonly from: string }
  /** The last phase ended; its last day was `until`. */
  | { readonly kind: 'after'; readonly until: string };

const weekDays = 7;

/** Which calendar phase `day` (YYYY-MM-DD) is in. Phases are in order and do not overlap: the parser sees to it. */
export function calendarPhaseOn(
  { schedule = [], clinician }: Pick<Protocol, 'schedule' | 'clinician'>,
  day: string,
): CalendarDay {
  const startDate = clinician?.startDate;
  if (startDate === undefined || schedule.length === 0) return { kind: 'noCalendar' };
  const week = Math.floor(daysBetween(startDate, day) / weekDays);
  const isOver = ({ untilWeek }: CalendarPhase) => untilWeek !== undefined && untilWeek <= week;
  const at = schedule.findIndex((phase) => !isOver(phase));
  const phase = schedule[at];
  if (!phase) {
    const until = dayAfter(startDate, (schedule.at(-1)?.untilWeek ?? 0) * weekDays - 1);
    return { kind: 'after', until };
  }
  if (phase.fromWeek <= week) return { kind: 'in', phase, week };
  return { kind: at === 0 ? 'before' : 'between', from: dayAfter(startDate, phase.fromWeek * weekDays) };
}
