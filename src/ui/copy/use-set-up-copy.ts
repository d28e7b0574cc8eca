import { setUp } from './en/set-up.ts';
import { en } from './en.ts';
import { useCatalogue } from './speaking.ts';

const setUpEn = { ...en, setUp };

/** As `useCopy`, with the sentences of setting up. */
export function useSetUpCopy() {
  return useCatalogue(setUpEn);
}
