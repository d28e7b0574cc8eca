import { type SyntheticEvent, useState } from 'react';
import { strengthOf } from '../../../domain/passphrase/passphrase.ts';
import type { LockOutcome } from '../../../machines/lock.ts';
import { useLockCopy } from '../../copy/use-lock-copy.ts';
import { Button } from '../../parts/button.tsx';
import { useHoldsWhatIsTyped } from '../../parts/use-holds-what-is-typed.ts';
import { Working } from '../../parts/working.tsx';
import type { ChosenPassphrase } from '../passphrase/choose-passphrase.tsx';
import { NewPassphraseFields } from '../passphrase/new-passphrase-fields.tsx';
import styles from './lock-settings.module.css';
import { LockTrouble } from './lock-trouble.tsx';
import { PresentPassphrase } from './present-passphrase.tsx';
import { useLockWork } from './use-lock-work.ts';

type NewPassphraseProps = {
  /** What it means to forget it. */
  readonly forget: string;
  readonly button: string;
  /** Whether the one that opens the app now has to be given first. */
  readonly asksPresent: boolean;
  readonly change: (passphrase: string, present: string) => Promise<LockOutcome>;
  readonly onDone: () => void;
};

/** A passphrase is chosen; what forgetting it means is said before. */
export function NewPassphrase({ forget, button, asksPresent, change, onDone }: NewPassphraseProps) {
  const { copy } = useLockCopy();
  const [present, setPresent] = useState('');
  const [chosen, setChosen] = useState<ChosenPassphrase>({ passphrase: '', isTwice: false });
  const [isWritten, setIsWritten] = useState(false);
  const [wasAsked, setWasAsked] = useState(false);
  const { isWorking, outcome, run } = useLockWork(onDone);
  useHoldsWhatIsTyped(isWritten || isWorking);
  const isChosen = chosen.isTwice && strengthOf(chosen.passphrase) !== 'tooShort';
  const isReady = isChosen && isWritten && (!asksPresent || present !== '');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setWasAsked(true);
    if (isReady) run(() => change(chosen.passphrase, present));
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <NewPassphraseFields
        forget={forget}
        isWritten={isWritten}
        saysProblem={wasAsked}
        onChoose={setChosen}
        onWritten={setIsWritten}
      >
        {asksPresent ? (
          <PresentPassphrase value={present} saysProblem={wasAsked} onChange={setPresent} />
        ) : null}
      </NewPassphraseFields>
      <LockTrouble outcome={outcome} />
      <Button type="submit" look="main" wide aria-disabled={isWorking}>
        {button}
      </Button>
      <Working words={isWorking ? copy.lock.working : undefined} />
    </form>
  );
}
