import { type PassphraseCopy, passphraseEn } from './passphrase.en.ts';

const english: { copy: PassphraseCopy } = { copy: passphraseEn };

/** As `useCopy`, with the sentences about choosing a passphrase. */
export function usePassphraseCopy(): { copy: PassphraseCopy } {
  return english;
}
