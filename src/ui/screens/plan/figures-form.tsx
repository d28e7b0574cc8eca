import { type SyntheticEvent, useState } from 'react';
import { isDay } from '../../../domain/day.ts';
import { readAmount } from '../../../domain/journal/amount.ts';
import {
  type ClinicianFigures,
  figureBounds,
  withFigures,
} from '../../../domain/protocol/clinician-figures.ts';
import type { Figure } from '../../../domain/protocol/lock-of.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { More } from '../../parts/more.tsx';
import { numberText } from '../../parts/number-text.ts';
import { useHoldsWhatIsTyped } from '../../parts/use-holds-what-is-typed.ts';
import { isSameJson } from '../../../domain/same-json.ts';
import { FigureField, type FiguresDraft } from './figure-field.tsx';
import styles from './plan.module.css';

type FiguresFormProps = {
  readonly protocol: Protocol;
  /** What the plan waits for; none where what is there is to be corrected. */
  readonly missing: readonly Figure[];
  /** The plan with its figures. */
  readonly onEntered: (protocol: Protocol) => void;
};

const figures: readonly Figure[] = ['startDate', 'minutes', 'frequency'];

function draftOf({ clinician }: Protocol): FiguresDraft {
  return {
    startDate: clinician?.startDate ?? '',
    minutes: numberText(clinician?.minutes),
    times: numberText(clinician?.frequency?.times),
    per: clinician?.frequency?.per,
  };
}

function amountIn(text: string, bounds: typeof figureBounds.minutes | typeof figureBounds.times) {
  const read = readAmount(text, bounds);
  return read.kind === 'amount' ? read.value : undefined;
}

/** One figure as it was written; undefined where it cannot be read. What was not changed stays as the sheet had it. */
function figureOf(
  figure: Figure,
  draft: FiguresDraft,
  { clinician }: Protocol,
): Partial<ClinicianFigures> | undefined {
  if (figure === 'startDate') return isDay(draft.startDate) ? { startDate: draft.startDate } : undefined;
  if (figure === 'minutes') {
    const minutes = amountIn(draft.minutes, figureBounds.minutes);
    return minutes === undefined ? undefined : { minutes };
  }
  const times = amountIn(draft.times, figureBounds.times);
  if (times === undefined || !draft.per) return undefined;
  const told = clinician?.frequency;
  const isAsTold = told?.times === times && told.per === draft.per;
  return { frequency: isAsTold ? told : { times, per: draft.per } };
}

/** The figures of a team's sheet: those that are missing, and those that are there behind a tap. */
export function FiguresForm({ protocol, missing, onEntered }: FiguresFormProps) {
  const { copy } = useCopy();
  const [draft, setDraft] = useState(() => draftOf(protocol));
  useHoldsWhatIsTyped(!isSameJson(draft, draftOf(protocol)));
  const [tries, setTries] = useState(0);
  const change = (changed: Partial<FiguresDraft>) => setDraft((now) => ({ ...now, ...changed }));
  const there = figures.filter(
    (figure) => !missing.includes(figure) && protocol.clinician?.[figure] !== undefined,
  );
  const done = (event: SyntheticEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    const asked = [...missing, ...there];
    const told = asked.flatMap((figure) => figureOf(figure, draft, protocol) ?? []);
    if (told.length < asked.length) return;
    onEntered(told.reduce(withFigures, protocol));
  };
  const field = (figure: Figure) => (
    <FigureField key={figure} figure={figure} draft={draft} tries={tries} onChange={change} />
  );
  return (
    <form className={styles.figures} onSubmit={done} noValidate>
      <p>{copy.plan.figuresLead}</p>
      {missing.map(field)}
      {there.length > 0 ? (
        <More summary={copy.plan.figuresThere} open={missing.length === 0}>
          {there.map(field)}
        </More>
      ) : null}
      <Button type="submit" look="main" wide>
        {copy.plan.figuresUse}
      </Button>
    </form>
  );
}
