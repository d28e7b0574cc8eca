import { privacyEn } from './privacy.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useCopy`, with the sentences about what is kept in this browser. */
export function usePrivacyCopy() {
  return useCatalogue(privacyEn);
}
