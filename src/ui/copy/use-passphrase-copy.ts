import { passphraseEn } from './passphrase.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useCopy`, with the sentences about choosing a passphrase. */
export function usePassphraseCopy() {
  return useCatalogue(passphraseEn);
}
