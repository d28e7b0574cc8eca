import { handOverEn } from './hand-over.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useCopy`, with the sentences of plans on their way. */
export function useHandOverCopy() {
  return useCatalogue(handOverEn);
}
