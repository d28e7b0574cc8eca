import { useState } from 'react';
import { useLockCopy } from '../../copy/use-lock-copy.ts';
import { Tick } from '../../parts/choices.tsx';
import { PassphraseField } from '../passphrase/passphrase-field.tsx';

type PresentPassphraseProps = {
  readonly value: string;
  readonly saysProblem: boolean;
  readonly onChange: (value: string) => void;
};

/** The passphrase by which the app was opened, asked for before the lock changes. */
export function PresentPassphrase({ value, saysProblem, onChange }: PresentPassphraseProps) {
  const { copy } = useLockCopy();
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <PassphraseField
        label={copy.lock.present}
        value={value}
        isShown={isShown}
        use="current"
        problem={saysProblem && value === '' ? copy.lock.presentFirst : undefined}
        onChange={onChange}
      />
      <fieldset>
        <Tick
          label={copy.lock.showPresent}
          isTicked={isShown}
          onToggle={() => setIsShown((shown) => !shown)}
        />
      </fieldset>
    </>
  );
}
