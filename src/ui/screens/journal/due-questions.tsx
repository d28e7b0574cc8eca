import { useId } from 'react';
import { Link } from 'wouter';
import { areDue, type RegularQuestions } from '../../../domain/journal/regular-questions.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Tick } from '../../parts/choices.tsx';
import { Card } from '../../parts/card.tsx';
import { focusHeading } from '../../parts/focus-heading.ts';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import styles from './journal.module.css';

type QuestionsProps = {
  readonly questions: RegularQuestions;
  readonly onChange: (questions: RegularQuestions) => void;
};

/** Says that the questions are due, where they are. Passing them over is a choice like any other, and is not counted. */
export function DueQuestions({ questions, onChange }: QuestionsProps) {
  const { copy } = useCopy();
  const { stampNow } = useServices();
  const { day } = stampNow();
  if (!areDue(questions, day)) return null;
  const pass = () => {
    onChange({ ...questions, lastOn: day });
    focusHeading();
  };
  return (
    <Card title={copy.questions.due} lead={copy.questions.dueLead}>
      <p>
        <Link href={`${paths.addEntry}/questionnaire`}>{copy.questions.answer}</Link>
      </p>
      <Button onClick={pass}>{copy.questions.pass}</Button>
    </Card>
  );
}

/** Off unless the person chooses it. */
export function AskRegularly({ questions, onChange }: QuestionsProps) {
  const { copy } = useCopy();
  const leadId = useId();
  const isAsked = questions.asks === 'everyFourWeeks';
  return (
    <fieldset aria-describedby={leadId} className={styles.regular}>
      <legend>{copy.questions.setting}</legend>
      <p id={leadId} className={styles.line}>
        {copy.questions.settingLead}
      </p>
      <Tick
        label={copy.questions.ask}
        isTicked={isAsked}
        onToggle={() => onChange({ ...questions, asks: isAsked ? 'never' : 'everyFourWeeks' })}
      />
    </fieldset>
  );
}
