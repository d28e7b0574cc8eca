import { useId } from 'react';
import { mostCharacters } from '../../../domain/journal/reflection.ts';
import styles from './entry.module.css';

type TextAreaProps = {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  readonly onChange: (text: string) => void;
};

/** Room for a page of writing. */
export function TextArea({ label, text, rows = 4, onChange }: TextAreaProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.input}
        rows={rows}
        maxLength={mostCharacters}
        value={text}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
