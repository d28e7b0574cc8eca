import { useState } from 'react';
import { type AmountBounds, readAmount } from '../../domain/journal/amount.ts';
import { useCopy } from '../copy/use-copy.ts';
import { Field } from './field.tsx';

type NumberFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly bounds: AmountBounds;
  /**
   * How often the person was done. What cannot be read is said then, until they change it; said as they leave the field,
   * it would move the button away under the finger that presses it.
   */
  readonly tries: number;
  /** Blank is not recorded unless it may not be left so. */
  readonly isNeeded?: boolean;
  readonly onChange: (text: string) => void;
};

/** A number as a person writes it, with a sentence beside it where it cannot be read. */
export function NumberField(props: NumberFieldProps) {
  const { label, text, bounds, tries, isNeeded = false, onChange } = props;
  const { copy } = useCopy();
  const [changedAfter, setChangedAfter] = useState(0);
  const isWhole = bounds.decimals === 0;
  const amount = readAmount(text, bounds);
  const lacks = isNeeded && amount.kind === 'blank' ? ('notANumber' as const) : undefined;
  const problem = amount.kind === 'problem' ? amount.problem : lacks;
  const wrong = tries > changedAfter ? problem : undefined;
  return (
    <Field
      label={label}
      problem={wrong && copy.entries.slip(wrong, bounds.atLeast.value, bounds.atMost.value, isWhole)}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode={isWhole ? 'numeric' : 'decimal'}
          maxLength={12}
          value={text}
          onChange={({ currentTarget }) => {
            setChangedAfter(tries);
            onChange(currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
