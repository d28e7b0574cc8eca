import { type PrivacyCopy, privacyEn } from './privacy.en.ts';

const english: { copy: PrivacyCopy } = { copy: privacyEn };

/** As `useCopy`, with the sentences about what is kept in this browser. */
export function usePrivacyCopy(): { copy: PrivacyCopy } {
  return english;
}
