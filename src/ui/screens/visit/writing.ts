import type { Writing } from '../../copy/en/visit-said.ts';

// Western digits and no marks between thousands: other systems have to read them, and some marks cannot be seen.
const written = new Intl.NumberFormat(undefined, {
  maximumFractionDigits: 2,
  useGrouping: false,
  numberingSystem: 'latn',
});
const days = {
  short: new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' }),
  full: new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' }),
} as const;

const number = (value: number) => written.format(value);

/** A civil day as a date to write out: no time zone may move it. */
function dateOf(day: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** For text that goes into other systems: days as YYYY-MM-DD. */
export const inText: Writing = { number, day: (day) => day };

export function fullDay(day: string): string {
  return days.full.format(dateOf(day));
}

/** For the page, on which the years are told at its top. */
export function onPage({ from, to }: { readonly from: string; readonly to: string }): Writing {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return {
    number,
    day: (day) =>
      isOneYear && day.startsWith(from.slice(0, 4)) ? days.short.format(dateOf(day)) : fullDay(day),
  };
}
