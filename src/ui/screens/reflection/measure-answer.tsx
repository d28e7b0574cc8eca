import { useState } from 'react';
import { type LengthUnit, parseWithin } from '../../../domain/ladder/measure.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import { numberText } from '../../parts/number-text.ts';
import { MeasureField } from '../ladder/measure-field.tsx';

type MeasureAnswerProps = {
  readonly label: string;
  readonly lead?: string;
  readonly mm: number | undefined;
  /** In mm: what fits here. */
  readonly bounds: readonly [number, number];
  readonly onChange: (mm: number | undefined) => void;
};

const unitsOfAnswer = ['mm', 'cm'] as const;

/** A measure that may be left blank. What cannot be read is said once the field is left, and counts as blank. */
export function MeasureAnswer({ label, lead, mm, bounds, onChange }: MeasureAnswerProps) {
  const { copy } = useCopy();
  const [text, setText] = useState(numberText(mm));
  const [unit, setUnit] = useState<LengthUnit>('mm');
  const [isWriting, setIsWriting] = useState(false);
  const isBlank = text.trim() === '';
  const measured = parseWithin(text, unit, bounds);
  const write = (written: string, inUnit: LengthUnit) => {
    setText(written);
    setUnit(inUnit);
    const parsed = parseWithin(written, inUnit, bounds);
    onChange(parsed.ok ? parsed.mm : undefined);
  };
  return (
    <>
      <MeasureField
        label={label}
        lead={lead}
        text={text}
        unit={unit}
        onChange={(written) => {
          setIsWriting(true);
          write(written, unit);
        }}
        onLeave={() => setIsWriting(false)}
        problem={isWriting || isBlank || measured.ok ? undefined : measured.problem}
        bounds={bounds}
      />
      <OneChoice
        inRow
        question={copy.further.unit}
        choices={unitsOfAnswer.map((value) => ({ value, label: copy.sizes.units[value] }))}
        value={unit}
        onChange={(chosen) => write(text, chosen)}
      />
    </>
  );
}
