import { useEffect, useRef, useState } from 'react';
import { backedUpOn } from '../../../domain/backup/last-backup.ts';
import { strengthOf } from '../../../domain/passphrase/passphrase.ts';
import type { MadeBackup } from '../../backups.ts';
import { useBackupCopy } from '../../copy/use-backup-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useHoldsWhatIsTyped } from '../../parts/use-holds-what-is-typed.ts';
import { Working } from '../../parts/working.tsx';
import { useServices } from '../../services.ts';
import type { ChosenPassphrase } from '../passphrase/choose-passphrase.tsx';
import { NewPassphraseFields } from '../passphrase/new-passphrase-fields.tsx';
import styles from './backup.module.css';

type Standing = { readonly kind: 'choosing' } | { readonly kind: 'working' } | MadeBackup;
type Made = Extract<MadeBackup, { kind: 'made' }>;

function SaveBackup({ made, onSaved }: { readonly made: Made; readonly onSaved: () => void }) {
  const { copy } = useBackupCopy();
  const { device, lastBackup, stampNow } = useServices();
  const [isSaved, setIsSaved] = useState(false);
  const saveButton = useRef<HTMLButtonElement>(null);
  useEffect(() => saveButton.current?.focus(), []);
  const save = async () => {
    device.saveFile(made.name, made.file);
    setIsSaved(true);
    await lastBackup.write(backedUpOn(stampNow().day));
    onSaved();
  };
  return (
    <>
      <output>{copy.backup.made(made.entries)}</output>
      {made.leftOut > 0 ? <Notice>{copy.backup.leftOut(made.leftOut)}</Notice> : null}
      <Button ref={saveButton} look="main" wide onClick={() => void save()}>
        {copy.backup.save}
      </Button>
      <output className={styles.told}>{isSaved ? copy.backup.saved(made.name) : null}</output>
    </>
  );
}

/** What forgetting the passphrase means is said first, and the file is handed out once it has been opened with it. */
export function MakeBackup({ onSaved }: { readonly onSaved: () => void }) {
  const { copy } = useBackupCopy();
  const { backups } = useServices();
  const [standing, setStanding] = useState<Standing>({ kind: 'choosing' });
  const [chosen, setChosen] = useState<ChosenPassphrase>({ passphrase: '', isTwice: false });
  const [isWritten, setIsWritten] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  // Words that were written down belong to a file that is not saved yet.
  useHoldsWhatIsTyped(isWritten || standing.kind !== 'choosing');
  const isReady = chosen.isTwice && strengthOf(chosen.passphrase) !== 'tooShort' && isWritten;
  const make = async () => {
    setWasAsked(true);
    if (!isReady) return;
    setStanding({ kind: 'working' });
    setStanding(await (await backups()).make(chosen.passphrase));
  };
  if (standing.kind === 'made')
    return (
      <Card title={copy.backup.makeTitle}>
        <SaveBackup made={standing} onSaved={onSaved} />
      </Card>
    );
  const isWorking = standing.kind === 'working';
  const trouble = standing.kind === 'choosing' || standing.kind === 'working' ? undefined : standing.kind;
  return (
    <Card title={copy.backup.makeTitle}>
      <NewPassphraseFields
        forget={copy.backup.forget}
        isWritten={isWritten}
        saysProblem={wasAsked}
        onChoose={setChosen}
        onWritten={setIsWritten}
      />
      {trouble ? <Notice told>{copy.backup.notMade[trouble]}</Notice> : null}
      <Button look="main" wide aria-disabled={isWorking} onClick={() => void (isWorking || make())}>
        {copy.backup.make}
      </Button>
      <Working words={isWorking ? copy.backup.working : undefined} />
    </Card>
  );
}
