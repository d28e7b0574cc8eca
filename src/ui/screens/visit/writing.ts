import type { Writing } from '../../copy/en/visit-said.ts';
import { civilDay, number as written } from '../../copy/written.ts';

const days = {
  short: { day: 'numeric', month: 'short' },
  full: { day: 'numeric', month: 'short', year: 'numeric' },
} as const;

/** Western digits and no marks between thousands: other systems have to read them, and some marks cannot be seen. */
const number = (value: number) => written(value, { useGrouping: false, numberingSystem: 'latn' });

/** For text that goes into other systems: days as YYYY-MM-DD. */
export const inText: Writing = { number, day: (day) => day };

export function fullDay(day: string): string {
  return civilDay(day, days.full);
}

/** For the page, on which the years are told at its top. */
export function onPage({ from, to }: { readonly from: string; readonly to: string }): Writing {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return {
    number,
    day: (day) => (isOneYear && day.startsWith(from.slice(0, 4)) ? civilDay(day, days.short) : fullDay(day)),
  };
}
