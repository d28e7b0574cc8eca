import type { Backup } from '../domain/backup/backup.ts';

/** Why a file does not open. */
export type NotOpened =
  /** It is something else, or asks for more than we give. */
  | 'notABackup'
  | 'tooLarge'
  /** A later version made it. */
  | 'newer'
  /** The passphrase is another, or the file was changed: nobody can say which. */
  | 'notOpened'
  /** It opens, and what is in it is no backup. */
  | 'damaged'
  | 'noKey';

export type OpenedBackup =
  | {
      readonly kind: 'opened';
      readonly backup: Backup;
      /** How many records and settings could not be read, and are not in it. */
      readonly leftOut: number;
    }
  | { readonly kind: NotOpened };

/** Whether the browser leaves what is here alone, or may clear it away to make room; `unsaid`: it does not tell. */
export type Staying = 'stays' | 'mayGo' | 'unsaid';
