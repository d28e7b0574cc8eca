import { useEffect, useState } from 'react';
import type { Staying } from '../../../machines/backups.ts';
import { useBackupCopy } from '../../copy/use-backup-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useServices } from '../../services.ts';
import styles from './backup.module.css';

/** Whether the browser may clear away what is here, and a way to ask it not to. */
export function StayingHere() {
  const { copy } = useBackupCopy();
  const { device } = useServices();
  const [staying, setStaying] = useState<Staying>();
  const [answer, setAnswer] = useState<Staying>();
  useEffect(() => void device.staying().then(setStaying), [device]);
  const ask = async () => {
    const said = await device.askToStay();
    setStaying(said);
    setAnswer(said);
  };
  if (!staying) return null;
  return (
    <Card title={copy.backup.stayTitle}>
      <p>{copy.backup.staying[staying]}</p>
      {staying === 'mayGo' && answer === undefined ? (
        <Button onClick={() => void ask()}>{copy.backup.ask}</Button>
      ) : null}
      <output className={styles.told}>{answer ? copy.backup.answered[answer] : null}</output>
    </Card>
  );
}
