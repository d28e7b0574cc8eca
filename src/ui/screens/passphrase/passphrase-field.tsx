import { Field } from '../../parts/field.tsx';

type PassphraseFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly isShown: boolean;
  /** `new`: made now. `current`: the one of this lock, which a password manager may know. `other`: of something else. */
  readonly use: 'new' | 'current' | 'other';
  readonly lead?: string | undefined;
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
};

const autoComplete = { new: 'new-password', current: 'current-password', other: 'off' } as const;

/** A passphrase as it is typed: nothing corrects it, and nobody reads along unless it is shown. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, isShown, use, lead, problem, onChange } = props;
  return (
    <Field label={label} lead={lead} problem={problem}>
      {(control) => (
        <input
          {...control}
          type={isShown ? 'text' : 'password'}
          value={value}
          autoComplete={isShown ? 'off' : autoComplete[use]}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
