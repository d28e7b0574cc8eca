import { leavingEn } from './leaving.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useFirstCopy`, with the sentences about leaving quickly, covering, and the name and icon. */
export function useLeavingCopy() {
  return useCatalogue(leavingEn);
}
