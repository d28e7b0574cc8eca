import { mostCharacters } from '../../domain/journal/reflection.ts';
import { Field } from './field.tsx';

type TextAreaProps = {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  readonly onChange: (text: string) => void;
};

/** Room for a page of writing. */
export function TextArea({ label, text, rows = 4, onChange }: TextAreaProps) {
  return (
    <Field label={label}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          maxLength={mostCharacters}
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
