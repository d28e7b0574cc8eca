import { type EntryDayProblem, earliestDay } from '../../../domain/journal/entry-day.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
import { Field } from '../../parts/field.tsx';
import styles from './entry.module.css';
import type { When } from './when.ts';

type WhenFieldsProps = {
  readonly when: When;
  readonly today: string;
  /** Said only once the person is done. */
  readonly problem: EntryDayProblem | undefined;
  readonly onChange: (when: When) => void;
};

/** The day and, for whoever likes, the time of it. */
export function WhenFields({ when, today, problem, onChange }: WhenFieldsProps) {
  const { copy } = useCopy();
  return (
    <Card title={copy.entries.when}>
      <div className={styles.when}>
        <Field label={copy.entries.day} problem={problem && copy.entries.dayProblems[problem]}>
          {(control) => (
            <input
              {...control}
              type="date"
              min={earliestDay}
              max={today}
              value={when.day}
              onChange={({ currentTarget }) => onChange({ ...when, day: currentTarget.value })}
            />
          )}
        </Field>
        <Field label={copy.entries.time}>
          {(control) => (
            <input
              {...control}
              type="time"
              value={when.time}
              onChange={({ currentTarget }) => onChange({ ...when, time: currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </Card>
  );
}
