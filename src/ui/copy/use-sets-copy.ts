import { setsEn } from './sets.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useCopy`, with the sentences about sets of dilators. */
export function useSetsCopy() {
  return useCatalogue(setsEn);
}
