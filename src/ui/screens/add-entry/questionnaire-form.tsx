import { useState } from 'react';
import {
  changeAnswers,
  frequencies,
  isAnyAnswered,
  items,
  type Pair,
  pairs,
  type QuestionnaireAnswers,
  type QuestionnaireRecord,
  withItem,
} from '../../../domain/journal/questionnaire-record.ts';
import { noQuestions } from '../../../domain/journal/regular-questions.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { useServices } from '../../services.ts';
import styles from './entry.module.css';
import { EntryForm } from './entry-form.tsx';
import type { FormRead } from './told.ts';

type QuestionnaireFormProps = {
  readonly title: string;
  readonly former?: QuestionnaireRecord | undefined;
};
type PairProps = {
  readonly pair: Pair;
  readonly answers: QuestionnaireAnswers;
  readonly onChange: (answers: QuestionnaireAnswers) => void;
};

const choices = frequencies.map((value) => ({ value, key: `${value}` as const }));

function PairQuestions({ pair, answers, onChange }: PairProps) {
  const { copy } = useCopy();
  const words = copy.questions.pairs[pair];
  return (
    <Card title={words.name} lead={copy.questions.often}>
      <div className={styles.frequencies}>
        {items.map((item) => {
          const answer = answers[pair]?.[item];
          return (
            <OneChoice
              key={item}
              inRow
              question={words[item]}
              choices={choices.map(({ value, key }) => ({
                value: key,
                label: copy.questions.frequencies[value],
              }))}
              value={choices.find(({ value }) => value === answer)?.key}
              onChange={(chosen) =>
                onChange(withItem(answers, pair, item, choices.find(({ key }) => key === chosen)?.value))
              }
              onClear={() => onChange(withItem(answers, pair, item, undefined))}
            />
          );
        })}
      </div>
    </Card>
  );
}

function answersOf({ gad2, phq2, change }: QuestionnaireAnswers): QuestionnaireAnswers {
  return {
    ...(gad2 ? { gad2 } : {}),
    ...(phq2 ? { phq2 } : {}),
    ...(change ? { change } : {}),
  };
}

/** Five short questions, each of which may stay blank. */
export function QuestionnaireForm({ title, former }: QuestionnaireFormProps) {
  const { copy } = useCopy();
  const { regularQuestions, stampNow } = useServices();
  const [answers, setAnswers] = useState<QuestionnaireAnswers>(() => answersOf(former ?? {}));
  const { change, ...others } = answers;
  const read = (): FormRead<QuestionnaireRecord> => {
    if (!isAnyAnswered(answers)) return { kind: 'lacking', sentence: copy.questions.empty };
    const { gad2, phq2 } = answers;
    return { kind: 'told', told: { kind: 'questionnaire', gad2, phq2, change } };
  };
  const noteAnswered = () => {
    const lastOn = stampNow().day;
    if (!former) void regularQuestions.update((kept = noQuestions) => ({ ...kept, lastOn }));
  };
  return (
    <EntryForm title={title} lead={copy.questions.lead} former={former} read={read} onKept={noteAnswered}>
      {() => (
        <>
          {pairs.map((pair) => (
            <PairQuestions key={pair} pair={pair} answers={answers} onChange={setAnswers} />
          ))}
          <Card>
            <OneChoice
              question={copy.questions.change}
              choices={changeAnswers.map((value) => ({ value, label: copy.questions.changes[value] }))}
              value={change}
              onChange={(chosen) => setAnswers({ ...others, change: chosen })}
              onClear={() => setAnswers(others)}
            />
          </Card>
        </>
      )}
    </EntryForm>
  );
}
