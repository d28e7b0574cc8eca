import { backupEn } from './backup.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useCopy`, with the sentences about backups. */
export function useBackupCopy() {
  return useCatalogue(backupEn);
}
