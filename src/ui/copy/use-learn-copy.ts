import { learnEn } from './learn.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useCopy`, with the sentences around the pages to read. */
export function useLearnCopy() {
  return useCatalogue(learnEn);
}
