import { useEffect, useState } from 'react';
import { asTyped, strengthOf } from '../../../domain/backup/passphrase.ts';
import { useBackupCopy } from '../../copy/use-backup-copy.ts';
import { Button } from '../../parts/button.tsx';
import { OneChoice, Tick } from '../../parts/choices.tsx';
import { useServices } from '../../services.ts';
import { PassphraseField } from './passphrase-field.tsx';
import styles from './backup.module.css';

export type ChosenPassphrase = {
  readonly passphrase: string;
  /** Seen, or typed twice alike. */
  readonly isTwice: boolean;
};

type ChoosePassphraseProps = {
  readonly onChange: (chosen: ChosenPassphrase) => void;
  /** The person wanted to go on. */
  readonly saysProblem: boolean;
};

function OfferedWords({ onChange }: Pick<ChoosePassphraseProps, 'onChange'>) {
  const { copy } = useBackupCopy();
  const { backups } = useServices();
  const [words, setWords] = useState('');
  const [draws, setDraws] = useState(1);
  useEffect(() => {
    let isCurrent = true;
    void backups().then(({ offerPassphrase }) => {
      if (!isCurrent) return;
      const passphrase = offerPassphrase();
      setWords(passphrase);
      onChange({ passphrase, isTwice: true });
    });
    return () => {
      isCurrent = false;
    };
  }, [backups, onChange, draws]);
  return (
    <>
      <p className={styles.wordsLabel}>{copy.backup.offeredWords}</p>
      <output className={styles.words} aria-label={copy.backup.offeredWords}>
        {words}
      </output>
      <p className={styles.lead}>{copy.backup.offeredWorth}</p>
      <Button look="quiet" onClick={() => setDraws((before) => before + 1)}>
        {copy.backup.otherWords}
      </Button>
    </>
  );
}

function OwnWords({ onChange, saysProblem }: ChoosePassphraseProps) {
  const { copy } = useBackupCopy();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setIsShown] = useState(false);
  const isSame = isShown || asTyped(typed) === asTyped(again);
  const set = (first: string, second: string, shown: boolean) => {
    setTyped(first);
    setAgain(second);
    setIsShown(shown);
    onChange({ passphrase: first, isTwice: shown || asTyped(first) === asTyped(second) });
  };
  const worth = strengthOf(typed);
  return (
    <>
      <PassphraseField
        label={copy.backup.passphrase}
        value={typed}
        isShown={isShown}
        isNew
        lead={typed === '' ? undefined : copy.backup.worth[worth]}
        problem={saysProblem && typed === '' ? copy.backup.worth.tooShort : undefined}
        onChange={(value) => set(value, again, isShown)}
      />
      {isShown ? null : (
        <PassphraseField
          label={copy.backup.again}
          value={again}
          isShown={false}
          isNew
          problem={saysProblem && !isSame ? copy.backup.differs : undefined}
          onChange={(value) => set(typed, value, isShown)}
        />
      )}
      <fieldset>
        <Tick label={copy.backup.show} isTicked={isShown} onToggle={() => set(typed, again, !isShown)} />
      </fieldset>
    </>
  );
}

/** Six words by chance, or one of the person's own, with what it is worth. */
export function ChoosePassphrase({ onChange, saysProblem }: ChoosePassphraseProps) {
  const { copy } = useBackupCopy();
  const [kind, setKind] = useState<'offered' | 'own'>('offered');
  const choose = (next: 'offered' | 'own') => {
    onChange({ passphrase: '', isTwice: false });
    setKind(next);
  };
  return (
    <>
      <OneChoice
        question={copy.backup.which}
        choices={[
          { value: 'offered', label: copy.backup.offered },
          { value: 'own', label: copy.backup.own },
        ]}
        value={kind}
        onChange={choose}
      />
      {kind === 'offered' ? (
        <OfferedWords onChange={onChange} />
      ) : (
        <OwnWords onChange={onChange} saysProblem={saysProblem} />
      )}
    </>
  );
}
