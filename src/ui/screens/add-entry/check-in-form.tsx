import { useState } from 'react';
import type { CheckInRecord } from '../../../domain/journal/journal-record.ts';
import { BeforehandScales } from './beforehand-scales.tsx';
import { EntryForm } from './entry-form.tsx';

type CheckInFormProps = { readonly title: string; readonly former: CheckInRecord };

/** What was told on a day without a session. Red flags, the choice of the day and its reason stay. */
export function CheckInForm({ title, former }: CheckInFormProps) {
  const [answers, setAnswers] = useState(former.answers);
  const { kind, outcome, reason } = former;
  return (
    <EntryForm
      title={title}
      former={former}
      read={() => ({ kind: 'told', told: { kind, outcome, reason, answers } })}
    >
      {() => <BeforehandScales checkIn={answers} onChange={setAnswers} />}
    </EntryForm>
  );
}
