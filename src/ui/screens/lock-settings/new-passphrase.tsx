import { type SyntheticEvent, useId, useState } from 'react';
import { strengthOf } from '../../../domain/passphrase/passphrase.ts';
import type { LockOutcome } from '../../../machines/lock.ts';
import { useLockCopy } from '../../copy/use-lock-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Tick } from '../../parts/choices.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useHoldsWhatIsTyped } from '../../parts/use-holds-what-is-typed.ts';
import { ChoosePassphrase, type ChosenPassphrase } from '../passphrase/choose-passphrase.tsx';
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
  const forgetId = useId();
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
      <p id={forgetId} className={styles.forget}>
        {forget}
      </p>
      {asksPresent ? (
        <PresentPassphrase value={present} saysProblem={wasAsked} onChange={setPresent} />
      ) : null}
      <ChoosePassphrase onChange={setChosen} saysProblem={wasAsked} />
      <fieldset aria-describedby={forgetId}>
        <Tick
          label={copy.passphrase.written}
          isTicked={isWritten}
          onToggle={() => setIsWritten((before) => !before)}
        />
      </fieldset>
      {wasAsked && !isWritten ? <Notice told>{copy.passphrase.writeFirst}</Notice> : null}
      <LockTrouble outcome={outcome} />
      <Button type="submit" look="main" wide aria-disabled={isWorking}>
        {button}
      </Button>
      <output className={styles.told}>{isWorking ? copy.lock.working : null}</output>
    </form>
  );
}
