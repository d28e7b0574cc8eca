import { type SyntheticEvent, useState } from 'react';
import type { SaveFailure } from '../../../machines/stores.ts';
import { useLockScreenCopy } from '../../copy/use-lock-screen-copy.ts';
import type { LockDoor } from '../../lock-door.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { More } from '../../parts/more.tsx';
import { Notice } from '../../parts/notice.tsx';
import styles from './lock.module.css';

function DeleteEverything({ door }: { readonly door: LockDoor }) {
  const { copy } = useLockScreenCopy();
  const [typed, setTyped] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [failure, setFailure] = useState<SaveFailure>();
  const isMeant = typed.trim().toLowerCase() === copy.lockScreen.deleteWord;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsAsked(true);
    setFailure(undefined);
    if (!isMeant) return;
    const outcome = await door.deleteEverything();
    if (!outcome.ok) setFailure(outcome.reason);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={copy.lockScreen.deleteField}
        lead={copy.lockScreen.deleteFieldLead}
        problem={isAsked && !isMeant ? copy.lockScreen.deleteWordFirst : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            value={typed}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setIsAsked(false);
            }}
          />
        )}
      </Field>
      {failure ? <Notice told>{copy.lockScreen.notDeleted[failure]}</Notice> : null}
      <Button type="submit" look="care">
        {copy.lockScreen.deleteIt}
      </Button>
    </form>
  );
}

type ForgottenProps = { readonly door: LockDoor; readonly isShut: boolean };

/** That nobody can open it, and what is left to do. Nothing is deleted while something still waits behind the lock. */
export function Forgotten({ door, isShut }: ForgottenProps) {
  const { copy } = useLockScreenCopy();
  return (
    <More summary={copy.lockScreen.forgot}>
      <p>{copy.lockScreen.nobody}</p>
      <p>{copy.lockScreen.mayReturn}</p>
      <p>{copy.lockScreen.fromBackup}</p>
      <p>{copy.lockScreen.withoutBackup}</p>
      {isShut ? <DeleteEverything door={door} /> : null}
    </More>
  );
}
