import { useId } from 'react';
import { type EntryDayProblem, earliestDay } from '../../../domain/journal/entry-day.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../parts/card.tsx';
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
  const id = useId();
  return (
    <Card title={copy.entries.when}>
      <div className={styles.when}>
        <div className={styles.field}>
          <label htmlFor={`${id}-day`}>{copy.entries.day}</label>
          <input
            id={`${id}-day`}
            className={styles.input}
            type="date"
            min={earliestDay}
            max={today}
            value={when.day}
            aria-invalid={problem !== undefined}
            aria-describedby={`${id}-problem`}
            onChange={({ currentTarget }) => onChange({ ...when, day: currentTarget.value })}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-time`}>{copy.entries.time}</label>
          <input
            id={`${id}-time`}
            className={styles.input}
            type="time"
            value={when.time}
            onChange={({ currentTarget }) => onChange({ ...when, time: currentTarget.value })}
          />
        </div>
      </div>
      <div id={`${id}-problem`} className={styles.problem} role="alert">
        {problem ? <p>{copy.entries.dayProblems[problem]}</p> : null}
      </div>
    </Card>
  );
}
