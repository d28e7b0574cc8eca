import { useState } from 'react';
import type { RestoreWay } from '../../../domain/backup/restored.ts';
import type { SaveFailure } from '../../../machines/stores.ts';
import type { BackupToRestore } from '../../backups.ts';
import { useBackupCopy } from '../../copy/use-backup-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useServices } from '../../services.ts';
import { BackupContents } from './backup-contents.tsx';
import { dayName } from '../journal/dates.ts';
import styles from './backup.module.css';

type RestoreBackupProps = {
  readonly found: BackupToRestore;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** What is in a backup, and how it is to come back. */
export function RestoreBackup({ found, onDone, onClose }: RestoreBackupProps) {
  const { copy } = useBackupCopy();
  const { device, ways } = useServices();
  const { preview } = found;
  const [kind, setKind] = useState<RestoreWay['kind']>('merge');
  const [settings, setSettings] = useState<'here' | 'backup'>('here');
  const [isWorking, setIsWorking] = useState(false);
  const [failure, setFailure] = useState<SaveFailure>();
  const restore = async () => {
    setIsWorking(true);
    setFailure(undefined);
    const outcome = await found.restore(kind === 'merge' ? { kind, settings } : { kind });
    setIsWorking(false);
    if (!outcome.ok) {
      setFailure(outcome.reason);
      return;
    }
    const read = await ways.read();
    if (read.kind === 'value') device.wearLook(read.value.look);
    onDone();
  };
  return (
    <Card tone="soft" title={copy.backup.foundTitle(dayName(preview.madeOn, true))}>
      <BackupContents preview={preview} leftOut={found.leftOut} />
      <OneChoice
        question={copy.backup.how}
        choices={[
          { value: 'merge', label: copy.backup.merge, lead: copy.backup.mergeLead },
          { value: 'replace', label: copy.backup.replace, lead: copy.backup.replaceLead(preview) },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'merge' && preview.settings.differing.length > 0 ? (
        <OneChoice
          question={copy.backup.settings}
          choices={[
            { value: 'here', label: copy.backup.settingsHere },
            { value: 'backup', label: copy.backup.settingsBackup },
          ]}
          value={settings}
          onChange={setSettings}
        />
      ) : null}
      <p className={styles.lead}>{copy.backup.canUndo}</p>
      {failure ? <SaveTrouble failure={failure} onAgain={() => void restore()} /> : null}
      <Button look="main" wide aria-disabled={isWorking} onClick={() => void (isWorking || restore())}>
        {copy.backup.restore}
      </Button>
      <Button look="quiet" onClick={onClose}>
        {copy.backup.close}
      </Button>
    </Card>
  );
}
