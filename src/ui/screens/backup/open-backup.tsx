import { useState } from 'react';
import type { BackupToRestore } from '../../backups.ts';
import { useBackupCopy } from '../../copy/use-backup-copy.ts';
import type { NotOpened } from '../../../machines/backups.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tick } from '../../parts/choices.tsx';
import { FileChoice } from '../../parts/file-choice.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { Notice } from '../../parts/notice.tsx';
import { useHoldsWhatIsTyped } from '../../parts/use-holds-what-is-typed.ts';
import { Working } from '../../parts/working.tsx';
import { useServices } from '../../services.ts';
import { PassphraseField } from '../passphrase/passphrase-field.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import styles from './backup.module.css';

type Standing =
  | { readonly kind: 'choosing' | 'lacking' | 'working' | 'restored' }
  | { readonly kind: 'refused'; readonly why: NotOpened | 'blocked' }
  | { readonly kind: 'found'; readonly found: BackupToRestore };

/** Opens a file, shows what is in it, and changes nothing by itself. */
export function OpenBackup({ onRestored }: { readonly onRestored: () => void }) {
  const { copy } = useBackupCopy();
  const { backups } = useServices();
  const [standing, setStanding] = useState<Standing>({ kind: 'choosing' });
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setIsShown] = useState(false);
  useHoldsWhatIsTyped(file !== undefined || passphrase !== '');
  const choose = (chosen: File) => {
    setFile(chosen);
    setStanding({ kind: 'choosing' });
  };
  const open = async () => {
    if (!file || passphrase === '') {
      setStanding({ kind: 'lacking' });
      return;
    }
    setStanding({ kind: 'working' });
    const opened = await (await backups()).open(file, passphrase);
    setStanding(
      opened.kind === 'opened' ? { kind: 'found', found: opened } : { kind: 'refused', why: opened.kind },
    );
  };
  const leave = (kind: 'choosing' | 'restored') => {
    setPassphrase('');
    setFile(undefined);
    setStanding({ kind });
    focusHeading();
    if (kind === 'restored') onRestored();
  };
  if (standing.kind === 'found')
    return (
      <RestoreBackup
        found={standing.found}
        onDone={() => leave('restored')}
        onClose={() => leave('choosing')}
      />
    );
  const isWorking = standing.kind === 'working';
  return (
    <Card title={copy.backup.openTitle} lead={copy.backup.openLead}>
      <FileChoice label={file ? copy.backup.fileChosen(file.name) : copy.backup.file} onChoose={choose} />
      <PassphraseField
        label={copy.backup.itsPassphrase}
        value={passphrase}
        isShown={isShown}
        use="other"
        onChange={setPassphrase}
      />
      <fieldset>
        <Tick label={copy.backup.showIts} isTicked={isShown} onToggle={() => setIsShown((shown) => !shown)} />
      </fieldset>
      {standing.kind === 'lacking' ? <Notice told>{copy.backup.bothFirst}</Notice> : null}
      {standing.kind === 'refused' ? <Notice told>{copy.backup.notOpened[standing.why]}</Notice> : null}
      <Button wide aria-disabled={isWorking} onClick={() => void (isWorking || open())}>
        {copy.backup.open}
      </Button>
      <Working words={isWorking ? copy.backup.working : undefined} />
      <output className={styles.told}>{standing.kind === 'restored' ? copy.backup.restored : null}</output>
    </Card>
  );
}
