import { useState } from 'react';
import { isDay } from '../../../domain/day.ts';
import { earliestDay } from '../../../domain/journal/entry-day.ts';
import { firstOf } from '../../../domain/visit-summary/make-visit-summary.ts';
import { useVisitCopy } from '../../copy/use-visit-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import styles from './visit.module.css';

export type Time = { readonly from: string; readonly to: string };

const ranges = ['sinceVisit', 'fortnight', 'month', 'quarter', 'own'] as const;
type Range = (typeof ranges)[number];

const daysIn = { fortnight: 14, month: 30, quarter: 90 } as const;

/** The time that is usual: since the last visit, or else 14 days. */
export function usualTime(lastVisit: string | undefined, today: string): Time {
  return { from: lastVisit ?? firstOf(daysIn.fortnight, today), to: today };
}

type TimeChoiceProps = {
  readonly lastVisit: string | undefined;
  readonly today: string;
  readonly onChange: (time: Time) => void;
};

/** Which days; those of the person's own only once both can be days of a journal. */
export function TimeChoice({ lastVisit, today, onChange }: TimeChoiceProps) {
  const { copy } = useVisitCopy();
  const usual = usualTime(lastVisit, today);
  const [range, setRange] = useState<Range>(lastVisit === undefined ? 'fortnight' : 'sinceVisit');
  const [own, setOwn] = useState<Time>(usual);
  const isWhole = [own.from, own.to].every((day) => isDay(day) && day <= today && day >= earliestDay);
  const crossed = own.from > own.to ? copy.visit.daysCrossed : undefined;
  const problem = isWhole ? crossed : copy.visit.dayNeeded;

  const choose = (chosen: Range) => {
    setRange(chosen);
    if (chosen === 'sinceVisit') onChange(usual);
    else if (chosen !== 'own') onChange({ from: firstOf(daysIn[chosen], today), to: today });
    else if (!problem) onChange(own);
  };
  const take = (name: keyof Time, day: string) => {
    const changed = { ...own, [name]: day };
    setOwn(changed);
    const areDays = [changed.from, changed.to].every(
      (each) => isDay(each) && each <= today && each >= earliestDay,
    );
    if (areDays && changed.from <= changed.to) onChange(changed);
  };
  return (
    <div className={styles.time}>
      <OneChoice
        inRow
        question={copy.visit.dates}
        choices={ranges
          .filter((one) => one !== 'sinceVisit' || lastVisit !== undefined)
          .map((value) => ({ value, label: copy.visit.ranges[value] }))}
        value={range}
        onChange={choose}
      />
      {range === 'own' ? (
        <div className={styles.own}>
          {(['from', 'to'] as const).map((name) => (
            <Field key={name} label={copy.visit[name]} problem={name === 'to' ? problem : undefined}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  min={earliestDay}
                  max={today}
                  value={own[name]}
                  onChange={({ currentTarget }) => take(name, currentTarget.value)}
                />
              )}
            </Field>
          ))}
        </div>
      ) : null}
    </div>
  );
}
