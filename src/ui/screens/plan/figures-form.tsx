import { type SyntheticEvent, useId, useState } from 'react';
import { isDay } from '../../../domain/day.ts';
import { type Amount, readAmount } from '../../../domain/journal/amount.ts';
import { figureBounds, withFigures } from '../../../domain/protocol/clinician-figures.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { NumberField } from '../add-entry/number-field.tsx';
import styles from './plan.module.css';

const spans = ['day', 'week'] as const;

type FiguresFormProps = {
  readonly protocol: Protocol;
  /** The plan with its figures. */
  readonly onEntered: (protocol: Protocol) => void;
};

function valueOf(read: Amount): number | undefined {
  return read.kind === 'amount' ? read.value : undefined;
}

/** The figures of a team's sheet. Without every one of them a plan that a calendar leads stays locked. */
export function FiguresForm({ protocol, onEntered }: FiguresFormProps) {
  const { copy } = useCopy();
  const dayId = useId();
  const [startDate, setStartDate] = useState('');
  const [minutes, setMinutes] = useState('');
  const [times, setTimes] = useState('');
  const [per, setPer] = useState<(typeof spans)[number]>();
  const [tries, setTries] = useState(0);
  const isDayMissing = tries > 0 && !isDay(startDate);
  const done = (event: SyntheticEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    const [each, often] = [
      valueOf(readAmount(minutes, figureBounds.minutes)),
      valueOf(readAmount(times, figureBounds.times)),
    ];
    if (each === undefined || often === undefined || !per || !isDay(startDate)) return;
    onEntered(withFigures(protocol, { startDate, minutes: each, frequency: { times: often, per } }));
  };
  return (
    <form className={styles.figures} onSubmit={done} noValidate>
      <p>{copy.plan.figuresLead}</p>
      <label htmlFor={dayId}>{copy.plan.figuresStart}</label>
      <input
        id={dayId}
        type="date"
        value={startDate}
        aria-invalid={isDayMissing}
        aria-describedby={`${dayId}-problem`}
        onChange={({ currentTarget }) => setStartDate(currentTarget.value)}
      />
      <p id={`${dayId}-problem`} role="alert">
        {isDayMissing ? copy.plan.figuresNoDay : ''}
      </p>
      <NumberField
        isNeeded
        label={copy.plan.figuresMinutes}
        text={minutes}
        bounds={figureBounds.minutes}
        tries={tries}
        onChange={setMinutes}
      />
      <NumberField
        isNeeded
        label={copy.plan.figuresTimes}
        text={times}
        bounds={figureBounds.times}
        tries={tries}
        onChange={setTimes}
      />
      <OneChoice
        inRow
        hideQuestion
        question={copy.plan.figuresPer}
        choices={spans.map((value) => ({ value, label: copy.plan.figuresSpans[value] }))}
        value={per}
        onChange={setPer}
      />
      <p role="alert">{tries > 0 && !per ? copy.plan.figuresNoSpan : ''}</p>
      <Button type="submit" look="main" wide>
        {copy.plan.figuresUse}
      </Button>
    </form>
  );
}
