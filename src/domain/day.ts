const dayMs = 86_400_000;

export const daysAWeek = 7;

/** The day as a count of days. Civil days have no hours, so that no clock change or journey can move them. */
function countOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / dayMs;
}

function dayOf(count: number): string {
  return new Date(count * dayMs).toISOString().slice(0, 10);
}

/** Whether `text` is a day of the calendar, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && dayOf(countOf(text)) === text;
}

/** Whole days from `from` to `to`, both YYYY-MM-DD; negative where `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return countOf(to) - countOf(from);
}

/** The day that is `days` after `day`. */
export function dayAfter(day: string, days: number): string {
  return dayOf(countOf(day) + days);
}
