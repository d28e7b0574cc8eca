import { type FormEvent, useState } from 'react';
import { ownHelpLimits, type OwnLine } from '../../../domain/support/own-help.ts';
import { readPhoneNumber } from '../../../domain/support/phone-number.ts';
import { shownLine } from '../../../domain/protocol/shown-text.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useHoldsWhatIsTyped } from '../../parts/use-holds-what-is-typed.ts';
import styles from './support.module.css';

type OwnLineFormProps = {
  /** The line that is changed; absent for a new one. */
  readonly line?: OwnLine | undefined;
  readonly onTake: (given: Pick<OwnLine, 'name' | 'number'>) => void;
  readonly onCancel?: (() => void) | undefined;
};

/** A name and a number. What does not fit is said once the person is done, and nothing that was typed goes. */
export function OwnLineForm({ line, onTake, onCancel }: OwnLineFormProps) {
  const { copy } = useSupportCopy();
  const [name, setName] = useState(line?.name ?? '');
  const [number, setNumber] = useState(line?.number ?? '');
  const [isAsked, setIsAsked] = useState(false);
  useHoldsWhatIsTyped(name !== (line?.name ?? '') || number !== (line?.number ?? ''));
  const read = readPhoneNumber(number);
  const shown = shownLine(name);
  const take = (event: FormEvent) => {
    event.preventDefault();
    const isWhole = shown !== '' && read.ok;
    setIsAsked(!isWhole);
    if (!isWhole) return;
    onTake({ name: shown, number: read.number });
    if (line) return;
    setName('');
    setNumber('');
  };
  return (
    <form className={styles.form} noValidate onSubmit={take}>
      <Field
        label={copy.support.name}
        lead={copy.support.nameLead}
        problem={isAsked && shown === '' ? copy.support.noName : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={ownHelpLimits.nameLength.value}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field
        label={copy.support.number}
        problem={isAsked && !read.ok ? copy.support.problems[read.problem] : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="tel"
            dir="ltr"
            maxLength={40}
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
        )}
      </Field>
      <div className={styles.formEnd}>
        <Button type="submit">{line ? copy.support.keep : copy.support.add}</Button>
        {onCancel ? (
          <Button look="quiet" onClick={onCancel}>
            {copy.support.cancel}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
