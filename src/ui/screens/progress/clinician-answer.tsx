import { useId, useState } from 'react';
import { type ClinicianAnswer, clinicianAnswers } from '../../../domain/journal/journal-record.ts';
import { isDay } from '../../../domain/day.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { Notice } from '../../parts/notice.tsx';

type ClinicianAnswerFormProps = {
  /** The person's own calendar day, YYYY-MM-DD. */
  readonly today: string;
  readonly onAnswer: (answer: ClinicianAnswer, answeredOn: string) => void;
};

/** What a clinician or team answered, and on which day: the person's word, the only thing that ends a rest. */
export function ClinicianAnswerForm({ today, onAnswer }: ClinicianAnswerFormProps) {
  const { copy } = useCopy();
  const dayId = useId();
  const [answer, setAnswer] = useState<ClinicianAnswer>();
  const [day, setDay] = useState(today);
  const [isLate, setIsLate] = useState(false);
  const save = () => {
    const isFine = isDay(day) && day <= today;
    setIsLate(!isFine);
    if (answer && isFine) onAnswer(answer, day);
  };
  return (
    <Card title={copy.progress.answerTitle}>
      <OneChoice
        hideQuestion
        question={copy.progress.answerTitle}
        choices={clinicianAnswers.map((value) => ({ value, label: copy.progress.answers[value] }))}
        value={answer}
        onChange={setAnswer}
      />
      <label htmlFor={dayId}>{copy.progress.answeredOn}</label>
      <input
        id={dayId}
        type="date"
        max={today}
        value={day}
        onChange={({ target }) => {
          setIsLate(false);
          setDay(target.value);
        }}
      />
      <div aria-live="polite">{isLate ? <Notice>{copy.progress.answeredLate}</Notice> : null}</div>
      <Button wide disabled={answer === undefined} onClick={save}>
        {copy.progress.answerSave}
      </Button>
    </Card>
  );
}
