import { useState } from 'react';
import { durationText, readDuration } from '../../../domain/composing/duration.ts';
import { withUnread } from '../../../domain/composing/unread.ts';
import {
  type Amount,
  type AmountBounds,
  type AmountProblem,
  readAmount,
} from '../../../domain/journal/amount.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { Field } from '../../parts/field.tsx';
import { numberText } from '../../parts/number-text.ts';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import type { AtProps } from './fields.tsx';
import { useSaidAt } from './use-said-at.ts';

type NumberAtProps = AtProps<number> & {
  readonly bounds: AmountBounds;
  readonly isNeeded?: boolean;
};

type ReadAtProps = NumberAtProps & {
  readonly read: (text: string) => Amount;
  readonly show: (value: number | undefined) => string;
  readonly slip: (problem: AmountProblem) => string;
  readonly inputMode: 'numeric' | 'decimal' | 'text';
};

/** What cannot be read stays as it was written, and the plan keeps what it had. */
function ReadAt({ label, place, value, lead, put, isNeeded = false, ...how }: ReadAtProps) {
  const { draft, edit } = useComposing();
  const { fault, advice } = useSaidAt(place);
  const [written, setWritten] = useState(() => how.show(value));
  const [isHere, setIsHere] = useState(false);
  const isValue = (amount: Amount) => (amount.kind === 'amount' ? amount.value : undefined) === value;
  const text = draft.unread[place] ?? (isValue(how.read(written)) ? written : how.show(value));
  const amount = how.read(text);
  const lacks = isNeeded && amount.kind === 'blank' && !isHere ? how.slip('notANumber') : undefined;
  const slip = amount.kind === 'problem' ? how.slip(amount.problem) : lacks;
  const isUnread = draft.unread[place] !== undefined;
  const change = (next: string) => {
    setWritten(next);
    const read = how.read(next);
    edit((now) => {
      if (read.kind === 'problem' || (read.kind === 'blank' && isNeeded)) return withUnread(now, place, next);
      return put(withUnread(now, place, undefined), read.kind === 'amount' ? read.value : undefined);
    }, place);
  };
  return (
    <div className={styles.place} data-place={place}>
      <Field label={label} lead={advice ?? lead} problem={isUnread ? slip : fault}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode={how.inputMode}
            maxLength={12}
            value={text}
            onFocus={() => setIsHere(true)}
            onBlur={() => setIsHere(false)}
            onChange={({ currentTarget }) => change(currentTarget.value)}
          />
        )}
      </Field>
    </div>
  );
}

/** A number of the plan, with point or comma. */
export function NumberAt(props: NumberAtProps) {
  const { copy } = useComposeCopy();
  const { bounds } = props;
  const isWhole = bounds.decimals === 0;
  return (
    <ReadAt
      {...props}
      read={(text) => readAmount(text, bounds)}
      show={numberText}
      slip={(problem) => copy.entries.slip(problem, bounds.atLeast.value, bounds.atMost.value, isWhole)}
      inputMode={isWhole ? 'numeric' : 'decimal'}
    />
  );
}

/** A length of time of the plan, in whole seconds; written in minutes. */
export function DurationAt(props: NumberAtProps) {
  const { copy } = useComposeCopy();
  const { bounds } = props;
  const range = [durationText(bounds.atLeast.value), durationText(bounds.atMost.value)] as const;
  return (
    <ReadAt
      {...props}
      lead={props.lead ?? copy.composeParts.secondsLead}
      read={(text) => readDuration(text, bounds)}
      show={(value) => (value === undefined ? '' : durationText(value))}
      slip={(problem) =>
        problem === 'notANumber' ? copy.composeParts.minutesSlip : copy.composeParts.minutesRange(...range)
      }
      inputMode="text"
    />
  );
}
