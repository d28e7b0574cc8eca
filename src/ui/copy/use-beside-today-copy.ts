import { besideToday } from './en/beside-today.ts';
import { useCatalogue } from './speaking.ts';

const besideTodayEn = { besideToday };

/** As `useCopy`, for what is seldom said on the first screen. */
export function useBesideTodayCopy() {
  return useCatalogue(besideTodayEn);
}
