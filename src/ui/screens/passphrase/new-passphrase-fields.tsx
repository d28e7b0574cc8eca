import { type ReactNode, useId } from 'react';
import { usePassphraseCopy } from '../../copy/use-passphrase-copy.ts';
import { Tick } from '../../parts/choices.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ChoosePassphrase, type ChosenPassphrase } from './choose-passphrase.tsx';
import styles from './passphrase.module.css';

type NewPassphraseFieldsProps = {
  /** What it means to forget it; said before anything is chosen. */
  readonly forget: string;
  readonly isWritten: boolean;
  /** The person wanted to go on. */
  readonly saysProblem: boolean;
  readonly onChoose: (chosen: ChosenPassphrase) => void;
  readonly onWritten: (isWritten: boolean) => void;
  /** What is asked before the new one. */
  readonly children?: ReactNode;
};

/** What forgetting means, a new passphrase, and the word that it was written down. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const { forget, isWritten, saysProblem, onChoose, onWritten, children } = props;
  const { copy } = usePassphraseCopy();
  const forgetId = useId();
  return (
    <>
      <p id={forgetId} className={styles.forget}>
        {forget}
      </p>
      {children}
      <ChoosePassphrase onChange={onChoose} saysProblem={saysProblem} />
      <fieldset aria-describedby={forgetId}>
        <Tick label={copy.passphrase.written} isTicked={isWritten} onToggle={() => onWritten(!isWritten)} />
      </fieldset>
      {saysProblem && !isWritten ? <Notice told>{copy.passphrase.writeFirst}</Notice> : null}
    </>
  );
}
