import { useState } from 'react';
import { depthBounds, type LengthUnit, parseDepth } from '../../../domain/ladder/measure.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import { MeasureField } from '../ladder/measure-field.tsx';
import styles from './further.module.css';

type DepthProps = {
  readonly name: string;
  readonly depthMm: number | undefined;
  readonly onChange: (mm: number | undefined) => void;
};

const unitsOfDepth = ['mm', 'cm'] as const;

/** How far it went, for whoever wants to know: behind a tap, and never asked. */
export function Depth({ name, depthMm, onChange }: DepthProps) {
  const { copy } = useCopy();
  const [text, setText] = useState(depthMm === undefined ? '' : String(depthMm));
  const [unit, setUnit] = useState<LengthUnit>('mm');
  const [isToldAlready] = useState(depthMm !== undefined);
  const [isWriting, setIsWriting] = useState(false);
  const isBlank = text.trim() === '';
  const measured = parseDepth(text, unit);
  const write = (written: string, inUnit: LengthUnit) => {
    setText(written);
    setUnit(inUnit);
    const parsed = parseDepth(written, inUnit);
    onChange(parsed.ok ? parsed.mm : undefined);
  };
  return (
    <details className={styles.depth} open={isToldAlready}>
      <summary>{copy.further.depth}</summary>
      <MeasureField
        label={copy.further.depthOf(name)}
        text={text}
        unit={unit}
        onChange={(written) => {
          setIsWriting(true);
          write(written, unit);
        }}
        onLeave={() => setIsWriting(false)}
        problem={isWriting || isBlank || measured.ok ? undefined : measured.problem}
        bounds={depthBounds}
      />
      <OneChoice
        inRow
        question={copy.further.unit}
        choices={unitsOfDepth.map((value) => ({ value, label: copy.sizes.units[value] }))}
        value={unit}
        onChange={(chosen) => write(text, chosen)}
      />
    </details>
  );
}
