import { Field } from '../../parts/field.tsx';

type TextFieldProps = {
  readonly label: string;
  readonly text: string;
  /** What is wrong with it; said only once the person is done. */
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
};

/** A line of text, with a sentence beside it where it does not do. */
export function TextField({ label, text, problem, onChange }: TextFieldProps) {
  return (
    <Field label={label} problem={problem}>
      {(control) => (
        <input
          {...control}
          type="text"
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
