import { composeEn } from './compose.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useCopy`, with the sentences for composing a plan. */
export function useComposeCopy() {
  return useCatalogue(composeEn);
}
