import { backup } from './en/backup.ts';
import { passphrase } from './en/passphrase.ts';
import { en } from './en.ts';

/** All sentences, and those about backups and their passphrases: only their screen loads them. */
export const backupEn = { ...en, backup, passphrase };
