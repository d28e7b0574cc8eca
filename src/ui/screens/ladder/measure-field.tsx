import type { Ref } from 'react';
import type { LengthUnit, MeasureProblem } from '../../../domain/ladder/measure.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { listed } from '../../copy/written.ts';

type MeasureFieldProps = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly lead?: string | undefined;
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
  const written = text.trim();
  const isMeant = otherUnit ? ` ${copy.sizes.otherUnit(written, otherUnit.unit)}` : '';
  return (
    <Field
      label={listed([label, copy.sizes.units[unit]])}
      lead={lead}
      problem={problem && `${copy.sizes.slip(problem, ...bounds)}${isMeant}`}
      remedy={
        problem && otherUnit ? (
          <Button onClick={otherUnit.take}>{copy.sizes.otherUnitYes(written, otherUnit.unit)}</Button>
        ) : null
      }
    >
      {(control) => (
        <input
          {...control}
          ref={ref}
          type="text"
          // The decimal pad of a phone has no slash, which inches need.
          inputMode={unit === 'in' ? 'text' : 'decimal'}
          maxLength={12}
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}
