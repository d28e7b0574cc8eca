import { Field } from '../../parts/field.tsx';

type PassphraseFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly isShown: boolean;
  /** One that is made now, not one that is remembered. */
  readonly isNew?: boolean;
  readonly lead?: string | undefined;
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
};

/** A passphrase as it is typed: nothing corrects it, and nobody reads along unless it is shown. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, isShown, isNew = false, lead, problem, onChange } = props;
  return (
    <Field label={label} lead={lead} problem={problem}>
      {(control) => (
        <input
          {...control}
          type={isShown ? 'text' : 'password'}
          value={value}
          autoComplete={isNew ? 'new-password' : 'off'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
