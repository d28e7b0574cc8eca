import { civilDay, date } from '../../copy/written.ts';

/** `2026-11` as a month's name where the person is. */
export function monthName(month: string): string {
  return civilDay(`${month}-01`, { month: 'long', year: 'numeric' });
}

/**
 * `2026-11-22` as a day, with its year where that is asked for or is not this one; it is the person's own day, so no time
 * zone may move it.
 */
export function dayName(day: string, isYearAsked = false): string {
  const withYear = isYearAsked || Number(day.slice(0, 4)) !== new Date().getFullYear();
  const parts = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return civilDay(day, withYear ? { ...parts, year: 'numeric' } : parts);
}

/** The time of day at which something began, where the person is now. */
export function timeOfDay(at: string): string {
  return date(new Date(at), { hour: 'numeric', minute: '2-digit' });
}
