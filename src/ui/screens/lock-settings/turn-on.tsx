import { Link } from 'wouter';
import { useLockCopy } from '../../copy/use-lock-copy.ts';
import { Card } from '../../parts/card.tsx';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { LastBackupLine } from '../backup/last-backup-line.tsx';
import { NewPassphrase } from './new-passphrase.tsx';

/** Before there is a lock: a backup is offered first. */
export function TurnOn({ onDone }: { readonly onDone: () => void }) {
  const { copy } = useLockCopy();
  const { lock } = useServices().locking;
  return (
    <Card title={copy.lock.onTitle}>
      <p>{copy.lock.reach}</p>
      <p>{copy.lock.backupFirst}</p>
      <LastBackupLine />
      <p>
        <Link href={paths.backup}>{copy.lock.makeBackup}</Link>
      </p>
      <NewPassphrase
        forget={copy.lock.forget}
        button={copy.lock.turnOn}
        asksPresent={false}
        change={(passphrase) => lock.turnOn(passphrase)}
        onDone={onDone}
      />
    </Card>
  );
}
