import { type Ref, useId } from 'react';
import type { LengthUnit, MeasureProblem } from '../../../domain/ladder/measure.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import styles from './ladder.module.css';

type MeasureFieldProps = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly lead?: string;
  readonly text: string;
  readonly unit: LengthUnit;
  readonly onChange: (text: string) => void;
  readonly onLeave?: () => void;
  /** What is wrong with it; said only once the person is done. */
  readonly problem: MeasureProblem | undefined;
  /** In mm: what fits here. */
  readonly bounds: readonly [number, number];
  /** The unit that was likely meant, and how to take it. */
  readonly otherUnit?: { readonly unit: LengthUnit; readonly take: () => void } | undefined;
};

/** A measure as a person writes it, with a sentence beside it where it cannot be read. */
export function MeasureField(props: MeasureFieldProps) {
  const { ref, label, lead, text, unit, onChange, onLeave, problem, bounds, otherUnit } = props;
  const { copy } = useCopy();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{`${label}, ${copy.sizes.units[unit]}`}</label>
      <input
        ref={ref}
        id={id}
        className={styles.input}
        type="text"
        // The decimal pad of a phone has no slash, which inches need.
        inputMode={unit === 'in' ? 'text' : 'decimal'}
        autoComplete="off"
        maxLength={12}
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={lead === undefined ? `${id}-problem` : `${id}-lead ${id}-problem`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={onLeave}
      />
      {lead === undefined ? null : (
        <p id={`${id}-lead`} className={styles.lead}>
          {lead}
        </p>
      )}
      <div id={`${id}-problem`} className={styles.problem} role="alert">
        {problem ? (
          <p>
            {copy.sizes.slip(problem, ...bounds)}
            {otherUnit ? ` ${copy.sizes.otherUnit(text.trim(), otherUnit.unit)}` : ''}
          </p>
        ) : null}
      </div>
      {problem && otherUnit ? (
        <Button onClick={otherUnit.take}>{copy.sizes.otherUnitYes(text.trim(), otherUnit.unit)}</Button>
      ) : null}
    </div>
  );
}
