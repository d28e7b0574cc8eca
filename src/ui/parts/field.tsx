import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What is written into is named, described and marked by the field around it. */
type Control = {
  readonly id: string;
  readonly className: string | undefined;
  readonly autoComplete: 'off';
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
};

type FieldProps = {
  readonly label: string;
  readonly lead?: string | undefined;
  /** What is wrong with it; said only once the person is done. */
  readonly problem?: string | undefined;
  /** What would mend it, with one tap. */
  readonly remedy?: ReactNode;
  readonly children: (control: Control) => ReactNode;
};

/** A label, what is written into, and a sentence beside it where that does not do. */
export function Field({ label, lead, problem, remedy, children }: FieldProps) {
  const id = useId();
  const described = lead === undefined ? `${id}-problem` : `${id}-lead ${id}-problem`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: styles.input,
        // Without it browsers write what is typed into files of their own, to bring it back after a restart: Chromium 156.
        autoComplete: 'off',
        'aria-invalid': problem !== undefined,
        'aria-describedby': described,
      })}
      {lead === undefined ? null : (
        <p id={`${id}-lead`} className={styles.lead}>
          {lead}
        </p>
      )}
      <div id={`${id}-problem`} className={styles.problem} role="alert">
        {problem === undefined ? null : <p>{problem}</p>}
      </div>
      {remedy}
    </div>
  );
}
