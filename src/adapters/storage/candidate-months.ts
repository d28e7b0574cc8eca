function monthName(monthsSinceYearNought: number): string {
  const year = Math.floor(monthsSinceYearNought / 12);
  return `${String(year).padStart(4, '0')}-${String((monthsSinceYearNought % 12) + 1).padStart(2, '0')}`;
}

function monthsBetween(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, back) => monthName(to - back));
}

/** Months that a record may well belong to, newest first: from 2020 to the month after that of `today`, YYYY-MM-DD. */
export function likelyMonths(today: string): readonly string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return monthsBetween(2020 * 12, year * 12 + month);
}

/** Months that only a wrong clock can have led to, 1970 to 2099, newest first. */
export function everyMonth(): readonly string[] {
  return monthsBetween(1970 * 12, 2099 * 12 + 11);
}
