import { type BackupCopy, backupEn } from './backup.en.ts';

const english: { copy: BackupCopy } = { copy: backupEn };

/** As `useCopy`, with the sentences about backups. */
export function useBackupCopy(): { copy: BackupCopy } {
  return english;
}
