import { useCatalogue } from './speaking.ts';
import { visitEn } from './visit.en.ts';

/** As `useCopy`, with the sentences of the visit summary. */
export function useVisitCopy() {
  return useCatalogue(visitEn);
}
