import type { RestorePreview } from '../domain/backup/restore-preview.ts';
import type { RestoreWay } from '../domain/backup/restored.ts';
import type { NotOpened } from '../machines/backups.ts';
import type { SaveOutcome } from '../machines/stores.ts';

export type MadeBackup =
  | {
      readonly kind: 'made';
      readonly name: string;
      /** Sealed, and read back with the passphrase once. */
      readonly file: Blob;
      readonly entries: number;
      /** Records and settings here that cannot be read, and are not in it. */
      readonly leftOut: number;
    }
  | { readonly kind: 'blocked' | 'notSound' | 'noKey' };

/** A backup that was opened and has changed nothing. */
export type BackupToRestore = {
  readonly kind: 'opened';
  readonly preview: RestorePreview;
  readonly leftOut: number;
  /** All of it or, wherever it is cut off, nothing. What was here before is kept until the next restore. */
  readonly restore: (way: RestoreWay) => Promise<SaveOutcome>;
};

/** Backups, and bringing them back. */
export type Backups = {
  readonly offerPassphrase: () => string;
  /** Takes some seconds, in which the page stands still. */
  readonly make: (passphrase: string) => Promise<MadeBackup>;
  /** As long as `make`. Never rejects. */
  readonly open: (
    file: Blob,
    passphrase: string,
  ) => Promise<BackupToRestore | { readonly kind: NotOpened | 'blocked' }>;
  /** The person's calendar day of the latest restore, as long as it can be undone. */
  readonly restoredOn: () => Promise<string | undefined>;
  /** Puts back what was here before; what was added since stays. */
  readonly undo: () => Promise<SaveOutcome>;
};
