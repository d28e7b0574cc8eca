import { isDay } from '../../../domain/day.ts';
import { figureBounds } from '../../../domain/protocol/clinician-figures.ts';
import type { Figure } from '../../../domain/protocol/lock-of.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { NumberField } from '../../parts/number-field.tsx';

const spans = ['day', 'week'] as const;

/** The figures of a sheet as they were written. */
export type FiguresDraft = {
  readonly startDate: string;
  readonly minutes: string;
  readonly times: string;
  readonly per: (typeof spans)[number] | undefined;
};

type FigureFieldProps = {
  readonly figure: Figure;
  readonly draft: FiguresDraft;
  /** How often the person was done. */
  readonly tries: number;
  readonly onChange: (changed: Partial<FiguresDraft>) => void;
};

function StartDate({ draft: { startDate }, tries, onChange }: FigureFieldProps) {
  const { copy } = useCopy();
  const problem = tries > 0 && !isDay(startDate) ? copy.plan.figuresNoDay : undefined;
  return (
    <Field label={copy.plan.figuresStart} problem={problem}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={startDate}
          onChange={({ currentTarget }) => onChange({ startDate: currentTarget.value })}
        />
      )}
    </Field>
  );
}

function HowOften({ draft: { times, per }, tries, onChange }: FigureFieldProps) {
  const { copy } = useCopy();
  return (
    <>
      <NumberField
        isNeeded
        label={copy.plan.figuresTimes}
        text={times}
        bounds={figureBounds.times}
        tries={tries}
        onChange={(text) => onChange({ times: text })}
      />
      <OneChoice
        inRow
        hideQuestion
        question={copy.plan.figuresPer}
        choices={spans.map((value) => ({ value, label: copy.plan.figuresSpans[value] }))}
        value={per}
        onChange={(span) => onChange({ per: span })}
      />
      <p role="alert">{tries > 0 && !per ? copy.plan.figuresNoSpan : ''}</p>
    </>
  );
}

/** One figure of a team's sheet. */
export function FigureField(props: FigureFieldProps) {
  const { figure, draft, tries, onChange } = props;
  const { copy } = useCopy();
  if (figure === 'startDate') return <StartDate {...props} />;
  if (figure === 'frequency') return <HowOften {...props} />;
  return (
    <NumberField
      isNeeded
      label={copy.plan.figuresMinutes}
      text={draft.minutes}
      bounds={figureBounds.minutes}
      tries={tries}
      onChange={(minutes) => onChange({ minutes })}
    />
  );
}
