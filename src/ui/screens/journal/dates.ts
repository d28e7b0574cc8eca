/** `2026-11` as a month's name where the person is. */
export function monthName(month: string): string {
  const [year, index] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' }).format(
    new Date(year ?? 0, (index ?? 1) - 1, 1),
  );
}

/**
 * `2026-11-22` as a day, with its year where that is asked for or is not this one; it is the person's own day, so no time
 * zone may move it.
 */
export function dayName(day: string, isYearAsked = false): string {
  const [year, month, date] = day.split('-').map(Number);
  const withYear = isYearAsked || year !== new Date().getFullYear();
  const parts = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(undefined, withYear ? { ...parts, year: 'numeric' } : parts).format(
    new Date(year ?? 0, (month ?? 1) - 1, date ?? 1),
  );
}

/** The time of day at which something began, where the person is now. */
export function timeOfDay(at: string): string {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(new Date(at));
}
