import { firstEn } from './first.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useCopy`, for what the first screen is made of: with it, the other screens' sentences are loaded with them. */
export function useFirstCopy() {
  return useCatalogue(firstEn);
}
