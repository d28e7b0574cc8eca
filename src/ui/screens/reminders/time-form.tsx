import { weekdays } from '../../../domain/reminders/reminders.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { AnyOf } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { problemOf, type TimeDraft } from './time-draft.ts';
import { weekdayName } from './time-names.ts';

type TimeFormProps = {
  readonly draft: TimeDraft;
  /** From 1. */
  readonly number: number;
  /** Whether what is missing is said: not while the person is still at it. */
  readonly saysProblem: boolean;
  readonly onChange: (draft: TimeDraft) => void;
  readonly onRemove: () => void;
};

/** An hour and the days on which it comes round. */
export function TimeForm({ draft, number, saysProblem, onChange, onRemove }: TimeFormProps) {
  const { copy } = useCopy();
  const problem = saysProblem ? problemOf(draft) : undefined;
  return (
    <Card title={copy.reminders.time(number)}>
      <Field label={copy.reminders.at} problem={problem === 'noHour' ? copy.reminders.noHour : undefined}>
        {(control) => (
          <input
            {...control}
            type="time"
            value={draft.at}
            onChange={({ currentTarget }) => onChange({ ...draft, at: currentTarget.value })}
          />
        )}
      </Field>
      <AnyOf
        question={copy.reminders.days}
        lead={copy.reminders.daysLead}
        choices={weekdays.map((value) => ({ value, label: weekdayName(value) }))}
        values={draft.days}
        onChange={(days) => onChange({ ...draft, days: weekdays.filter((day) => days.includes(day)) })}
      />
      <div role="alert">{problem === 'noDays' ? <p>{copy.reminders.noDays}</p> : null}</div>
      <Button look="quiet" onClick={onRemove}>
        {copy.reminders.remove(number)}
      </Button>
    </Card>
  );
}
