import { type SyntheticEvent, useState } from 'react';
import type { LockOutcome } from '../../../machines/lock.ts';
import { useLockCopy } from '../../copy/use-lock-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Working } from '../../parts/working.tsx';
import styles from './lock-settings.module.css';
import { LockTrouble } from './lock-trouble.tsx';
import { PresentPassphrase } from './present-passphrase.tsx';
import { useLockWork } from './use-lock-work.ts';

type GivePassphraseProps = {
  readonly lead: string;
  readonly button: string;
  readonly change: (present: string) => Promise<LockOutcome>;
  readonly onDone: () => void;
};

/** Something that only whoever has the present passphrase may do. */
export function GivePassphrase({ lead, button, change, onDone }: GivePassphraseProps) {
  const { copy } = useLockCopy();
  const [present, setPresent] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const { isWorking, outcome, run } = useLockWork(onDone);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (present !== '') run(() => change(present));
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>{lead}</p>
      <PresentPassphrase value={present} saysProblem={wasAsked} onChange={setPresent} />
      <LockTrouble outcome={outcome} />
      <Button type="submit" aria-disabled={isWorking}>
        {button}
      </Button>
      <Working words={isWorking ? copy.lock.working : undefined} />
    </form>
  );
}
