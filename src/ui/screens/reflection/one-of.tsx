import { useCopy } from '../../copy/use-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';

type OneOfProps<Value extends string> = {
  readonly question: string;
  readonly answers: readonly Value[];
  readonly wordOf: (answer: Value) => string;
  readonly value: Value | undefined;
  readonly onAnswer: (value: Value | undefined) => void;
};

/** One of a few answers, or none. */
export function OneOf<Value extends string>(props: OneOfProps<Value>) {
  const { question, answers, wordOf, value, onAnswer } = props;
  return (
    <OneChoice
      inRow
      question={question}
      choices={answers.map((answer) => ({ value: answer, label: wordOf(answer) }))}
      value={value}
      onChange={onAnswer}
      onClear={() => onAnswer(undefined)}
    />
  );
}

type YesOrNoProps = {
  readonly question: string;
  readonly value: boolean | undefined;
  readonly onAnswer: (value: boolean | undefined) => void;
};

/** Yes, no, or not recorded: blank is never no. */
export function YesOrNo({ question, value, onAnswer }: YesOrNoProps) {
  const { copy } = useCopy();
  return (
    <OneOf
      question={question}
      answers={['yes', 'no']}
      wordOf={(answer) => (answer === 'yes' ? copy.further.yes : copy.further.no)}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onAnswer={(answer) => onAnswer(answer && answer === 'yes')}
    />
  );
}
