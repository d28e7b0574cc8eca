import type { RestorePreview } from '../../../domain/backup/restore-preview.ts';
import { useBackupCopy } from '../../copy/use-backup-copy.ts';
import { dayName } from '../journal/dates.ts';
import styles from './backup.module.css';

type BackupContentsProps = { readonly preview: RestorePreview; readonly leftOut: number };

/** What a backup holds, and how that stands to what is here. */
export function BackupContents({ preview, leftOut }: BackupContentsProps) {
  const { copy } = useBackupCopy();
  const { days, settings } = preview;
  const ifAny = (count: number, say: (count: number) => string) => (count > 0 ? [say(count)] : []);
  const lines = [
    copy.backup.holds(preview),
    ...(days ? [copy.backup.days(dayName(days.from, true), dayName(days.to, true))] : []),
    copy.backup.isNew(preview.isNew),
    ...ifAny(preview.inBoth, copy.backup.inBoth),
    ...ifAny(preview.deletedHere, copy.backup.deletedHere),
    ...ifAny(preview.deletedThere, copy.backup.deletedThere),
    ...(settings.onlyThere.length > 0 ? [copy.backup.onlyThere(settings.onlyThere)] : []),
    ...(settings.differing.length > 0 ? [copy.backup.differing(settings.differing)] : []),
    ...ifAny(leftOut, copy.backup.unread),
  ];
  return (
    <ul className={styles.contents}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
