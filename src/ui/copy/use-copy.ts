import { en } from './en.ts';
import { useCatalogue } from './speaking.ts';

/** The sentences of the person's language, and the person's own words to put into them. */
export function useCopy() {
  return useCatalogue(en);
}
