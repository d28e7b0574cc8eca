import { setUpToday } from './en/set-up-today.ts';
import { useCatalogue } from './speaking.ts';

const setUpTodayEn = { setUpToday };

/** As `useCopy`, for the offer to make the app one's own. */
export function useSetUpTodayCopy() {
  return useCatalogue(setUpTodayEn);
}
