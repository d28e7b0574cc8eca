import { useEffect, useState } from 'react';
import type { LastBackup } from '../../../domain/backup/last-backup.ts';
import { daysBetween } from '../../../domain/day.ts';
import type { SlotRead } from '../../../machines/stores.ts';
import { useBackupCopy } from '../../copy/use-backup-copy.ts';
import { useServices } from '../../services.ts';

/** How old the last backup is, in words; nothing until that is known, or where it cannot be read. */
export function LastBackupLine() {
  const { copy } = useBackupCopy();
  const { lastBackup, stampNow } = useServices();
  const [read, setRead] = useState<SlotRead<LastBackup>>();
  useEffect(() => void lastBackup.read().then(setRead), [lastBackup]);
  if (read?.kind !== 'value' && read?.kind !== 'empty') return null;
  const days = read.kind === 'value' ? daysBetween(read.value.day, stampNow().day) : undefined;
  return <p>{copy.backup.age(days)}</p>;
}
