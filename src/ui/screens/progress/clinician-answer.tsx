import { useId, useState } from 'react';
import { type ClinicianAnswer, clinicianAnswers } from '../../../domain/journal/journal-record.ts';
import { isDay } from '../../../domain/day.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { Notice } from '../../parts/notice.tsx';
import { dayName } from '../journal/dates.ts';

type ClinicianAnswerFormProps = {
  /** The person's own calendar day, YYYY-MM-DD. */
  readonly today: string;
  /** The day of what was asked about: no earlier answer can be about it. */
  readonly since: string | undefined;
  readonly onAnswer: (answer: ClinicianAnswer, answeredOn: string) => void;
};

function problemWith(day: string, today: string, since: string | undefined): 'late' | 'early' | undefined {
  if (!isDay(day) || day > today) return 'late';
  return since !== undefined && day < since ? 'early' : undefined;
}

/** What a clinician or team answered, and on which day: the person's word, the only thing that ends a rest. */
export function ClinicianAnswerForm({ today, since, onAnswer }: ClinicianAnswerFormProps) {
  const { copy } = useCopy();
  const dayId = useId();
  const [answer, setAnswer] = useState<ClinicianAnswer>();
  const [day, setDay] = useState(today);
  const [wrong, setWrong] = useState<'late' | 'early'>();
  const save = () => {
    const found = problemWith(day, today, since);
    setWrong(found);
    if (answer && !found) onAnswer(answer, day);
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
        autoComplete="off"
        id={dayId}
        type="date"
        max={today}
        value={day}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${dayId}-problem`}
        onChange={({ target }) => {
          setWrong(undefined);
          setDay(target.value);
        }}
      />
      <div id={`${dayId}-problem`} role="alert">
        {wrong === 'late' ? <Notice>{copy.progress.answeredLate}</Notice> : null}
        {wrong === 'early' && since ? <Notice>{copy.progress.answeredEarly(dayName(since))}</Notice> : null}
      </div>
      <Button wide disabled={answer === undefined} onClick={save}>
        {copy.progress.answerSave}
      </Button>
    </Card>
  );
}
