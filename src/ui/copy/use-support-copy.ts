import { useCatalogue } from './speaking.ts';
import { supportEn } from './support.en.ts';

/** As `useFirstCopy`, with the sentences about coming back to the room, and whom to call. */
export function useSupportCopy() {
  return useCatalogue(supportEn);
}
