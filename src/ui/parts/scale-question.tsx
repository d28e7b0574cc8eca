import { useId } from 'react';
import { useCopy } from '../copy/use-copy.ts';
import { ClearAnswer } from './clear-answer.tsx';
import styles from './scale-question.module.css';

type ScaleQuestionProps = {
  readonly question: string;
  /** What is shown of the question, where its place on the screen says the rest. */
  readonly shown?: string;
  readonly ends: readonly [string, string];
  /** 0 to 10; undefined is not recorded. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
};

const values = Array.from({ length: 11 }, (_, value) => value);

/** A 0 to 10 answer that may be left blank and cleared again. */
export function ScaleQuestion({ question, shown, ends, value, onChange }: ScaleQuestionProps) {
  const { copy } = useCopy();
  const name = useId();
  return (
    <fieldset
      className={styles.question}
      aria-label={question}
      aria-describedby={`${name}-least ${name}-most`}
    >
      <legend className={styles.legend}>{shown ?? question}</legend>
      <div className={styles.values}>
        {values.map((each) => (
          <label key={each} className={styles.value}>
            <input
              autoComplete="off"
              type="radio"
              name={name}
              checked={value === each}
              onChange={() => onChange(each)}
              aria-label={copy.scale.of10(each)}
            />
            <span aria-hidden="true">{each}</span>
          </label>
        ))}
      </div>
      <div className={styles.foot}>
        <span id={`${name}-least`}>0 {ends[0]}</span>
        <span id={`${name}-most`}>10 {ends[1]}</span>
      </div>
      <div className={styles.foot}>
        <ClearAnswer isBlank={value === undefined} onClear={() => onChange(undefined)} />
      </div>
    </fieldset>
  );
}
