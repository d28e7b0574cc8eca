import { besideToday } from './en/beside-today.ts';

const english = { copy: { besideToday } };

/** As `useCopy`, for what is seldom said on the first screen. */
export function useBesideTodayCopy(): typeof english {
  return english;
}
