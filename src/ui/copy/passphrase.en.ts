import { en } from './en.ts';
import { passphrase } from './en/passphrase.ts';

/** All sentences, and those about choosing a passphrase. */
export const passphraseEn = { ...en, passphrase };
