import { useId } from 'react';
import styles from './entry.module.css';

type TextFieldProps = {
  readonly label: string;
  readonly text: string;
  /** What is wrong with it; said only once the person is done. */
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
};

/** A line of text, with a sentence beside it where it does not do. */
export function TextField({ label, text, problem, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.input}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <div id={`${id}-problem`} className={styles.problem} role="alert">
        {problem ? <p>{problem}</p> : null}
      </div>
    </div>
  );
}
