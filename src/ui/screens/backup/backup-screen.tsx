import { useState } from 'react';
import { useBackupCopy } from '../../copy/use-backup-copy.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useServices } from '../../services.ts';
import { useWordsTold } from '../../speaks.tsx';
import { LastBackupLine } from './last-backup-line.tsx';
import { MakeBackup } from './make-backup.tsx';
import { OpenBackup } from './open-backup.tsx';
import { StayingHere } from './staying-here.tsx';
import { UndoRestore } from './undo-restore.tsx';

/** One sealed file with everything, and the way back from it. */
export function BackupScreen() {
  const { copy } = useBackupCopy();
  const { keeping } = useServices();
  const [times, setTimes] = useState(0);
  const { speakAnew } = useWordsTold();
  const changed = () => setTimes((before) => before + 1);
  const restored = () => {
    changed();
    speakAnew();
  };
  return (
    <Page title={copy.backup.title} lead={copy.backup.lead}>
      <LastBackupLine key={`last-${times}`} />
      {keeping.kind === 'memoryOnly' ? <Notice>{copy.backup.memoryOnly}</Notice> : null}
      <UndoRestore key={`undo-${times}`} />
      <MakeBackup onSaved={changed} />
      <OpenBackup onRestored={restored} />
      <StayingHere />
      <p>{copy.backup.limits}</p>
    </Page>
  );
}
