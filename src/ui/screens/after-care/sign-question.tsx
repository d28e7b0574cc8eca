import { OneChoice, Tick } from '../../parts/choices.tsx';
import styles from './after-care.module.css';

type SignQuestionProps<Value extends string> = {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onToggle: () => void;
  readonly followUp: string;
  readonly answers: readonly Value[];
  readonly wordOf: (answer: Value) => string;
  readonly value: Value | undefined;
  readonly onAnswer: (value: Value) => void;
};

/** A sign to tick, and what has to be known of it once it is. */
export function SignQuestion<Value extends string>(props: SignQuestionProps<Value>) {
  const { label, isTicked, onToggle, followUp, answers, wordOf, value, onAnswer } = props;
  return (
    <>
      <Tick label={label} isTicked={isTicked} onToggle={onToggle} />
      {isTicked ? (
        <div className={styles.followUp} data-open={value === undefined}>
          <OneChoice
            question={followUp}
            choices={answers.map((answer) => ({ value: answer, label: wordOf(answer) }))}
            value={value}
            onChange={onAnswer}
          />
        </div>
      ) : null}
    </>
  );
}
