import { useEffect, useState } from 'react';
import type { SaveFailure } from '../../../machines/stores.ts';
import { useBackupCopy } from '../../copy/use-backup-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useServices } from '../../services.ts';
import { useWordsTold } from '../../speaks.tsx';
import { dayName } from '../journal/dates.ts';
import styles from './backup.module.css';

type Standing = { readonly kind: 'none' | 'undone' } | { readonly kind: 'restored'; readonly on: string };

/** The way back from the latest restore, as long as there is one. */
export function UndoRestore() {
  const { copy } = useBackupCopy();
  const { backups } = useServices();
  const { speakAnew } = useWordsTold();
  const [standing, setStanding] = useState<Standing>({ kind: 'none' });
  const [failure, setFailure] = useState<SaveFailure>();
  useEffect(() => {
    void backups()
      .then(({ restoredOn }) => restoredOn())
      .then((on) => setStanding(on === undefined ? { kind: 'none' } : { kind: 'restored', on }));
  }, [backups]);
  const undo = async () => {
    const outcome = await (await backups()).undo();
    setFailure(outcome.ok ? undefined : outcome.reason);
    if (!outcome.ok) return;
    speakAnew();
    setStanding({ kind: 'undone' });
    focusHeading();
  };
  if (standing.kind === 'restored')
    return (
      <Card title={copy.backup.undoTitle(dayName(standing.on, true))} lead={copy.backup.undoLead}>
        {failure ? <SaveTrouble failure={failure} onAgain={() => void undo()} /> : null}
        <Button onClick={() => void undo()}>{copy.backup.undo}</Button>
      </Card>
    );
  return <output className={styles.told}>{standing.kind === 'undone' ? copy.backup.undone : null}</output>;
}
