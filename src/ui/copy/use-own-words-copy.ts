import { ownWordsEn } from './own-words.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useFirstCopy`, with the sentences about the person's own words. */
export function useOwnWordsCopy() {
  return useCatalogue(ownWordsEn);
}
