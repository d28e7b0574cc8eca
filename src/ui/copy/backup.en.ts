import { backup } from './en/backup.ts';
import { en } from './en.ts';

/** All sentences, and those about backups: only their screen loads them. */
export const backupEn = { ...en, backup };

export type BackupCopy = typeof backupEn;
