import { useEffect, useState } from 'react';
import { asTyped, strengthOf } from '../../../domain/passphrase/passphrase.ts';
import { usePassphraseCopy } from '../../copy/use-passphrase-copy.ts';
import { Button } from '../../parts/button.tsx';
import { OneChoice, Tick } from '../../parts/choices.tsx';
import { useServices } from '../../services.ts';
import { PassphraseField } from './passphrase-field.tsx';
import styles from './passphrase.module.css';

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
  const { copy } = usePassphraseCopy();
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
      <p className={styles.wordsLabel}>{copy.passphrase.offeredWords}</p>
      <output
        className={styles.words}
        aria-label={copy.passphrase.offeredWords}
        // Somebody may be near: they are said aloud only to whoever asked for others.
        aria-live={draws > 1 ? 'polite' : 'off'}
      >
        {words}
      </output>
      <p className={styles.lead}>{copy.passphrase.offeredWorth}</p>
      <Button look="quiet" onClick={() => setDraws((before) => before + 1)}>
        {copy.passphrase.otherWords}
      </Button>
    </>
  );
}

function OwnWords({ onChange, saysProblem }: ChoosePassphraseProps) {
  const { copy } = usePassphraseCopy();
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
        label={copy.passphrase.label}
        value={typed}
        isShown={isShown}
        use="new"
        lead={typed === '' ? undefined : copy.passphrase.worth[worth]}
        problem={saysProblem && typed === '' ? copy.passphrase.worth.tooShort : undefined}
        onChange={(value) => set(value, again, isShown)}
      />
      {isShown ? null : (
        <PassphraseField
          label={copy.passphrase.again}
          value={again}
          isShown={false}
          use="new"
          problem={saysProblem && !isSame ? copy.passphrase.differs : undefined}
          onChange={(value) => set(typed, value, isShown)}
        />
      )}
      <fieldset>
        <Tick label={copy.passphrase.show} isTicked={isShown} onToggle={() => set(typed, again, !isShown)} />
      </fieldset>
    </>
  );
}

/** Six words by chance, or one of the person's own, with what it is worth. */
export function ChoosePassphrase({ onChange, saysProblem }: ChoosePassphraseProps) {
  const { copy } = usePassphraseCopy();
  const [kind, setKind] = useState<'offered' | 'own'>('offered');
  const choose = (next: 'offered' | 'own') => {
    onChange({ passphrase: '', isTwice: false });
    setKind(next);
  };
  return (
    <>
      <OneChoice
        question={copy.passphrase.which}
        choices={[
          { value: 'offered', label: copy.passphrase.offered },
          { value: 'own', label: copy.passphrase.own },
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
