import { lockScreen } from './en/lock-screen.ts';
import { lock } from './en/lock.ts';
import { passphraseEn } from './passphrase.en.ts';

/** All sentences, and those about the lock: only its settings load them. */
export const lockEn = { ...passphraseEn, lockScreen, lock };
