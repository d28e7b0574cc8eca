import type { Ref } from 'react';
import type { LengthUnit, MeasureProblem } from '../../../domain/ladder/measure.ts';
import { type Material, materials, rungLimits } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { OneChoice, Tick } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { type DilatorAnswers, widestBounds } from './dilator-answers.ts';
import styles from './ladder.module.css';
import { MeasureField } from './measure-field.tsx';

type DilatorDetailsProps = {
  readonly answers: DilatorAnswers;
  readonly unit: LengthUnit;
  readonly lengthInput: Ref<HTMLInputElement>;
  readonly widestInput: Ref<HTMLInputElement>;
  readonly lengthProblem: MeasureProblem | undefined;
  readonly widestProblem: MeasureProblem | undefined;
  readonly onChange: (changed: Partial<DilatorAnswers>) => void;
};

/** Label, length, material, and whether it expands: all of it where the person likes. */
export function DilatorDetails(props: DilatorDetailsProps) {
  const { answers, unit, lengthInput, lengthProblem, onChange } = props;
  const { copy } = useCopy();
  return (
    <div className={styles.form}>
      <Field label={copy.sizes.label} lead={copy.sizes.labelLead}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={40}
            value={answers.label}
            onChange={({ currentTarget }) => onChange({ label: currentTarget.value })}
          />
        )}
      </Field>
      <MeasureField
        ref={lengthInput}
        label={copy.sizes.length}
        lead={copy.sizes.lengthLead}
        text={answers.length}
        unit={unit}
        onChange={(length) => onChange({ length })}
        problem={lengthProblem}
        bounds={[rungLimits.shortest.value, rungLimits.longest.value]}
      />
      <OneChoice<Material>
        question={copy.sizes.material}
        choices={materials.map((value) => ({ value, label: copy.sizes.materials[value] }))}
        value={answers.material}
        onChange={(material) => onChange({ material })}
        onClear={() => onChange({ material: undefined })}
      />
      <p className={styles.lead}>{copy.sizes.materialLead}</p>
      <Expanding {...props} />
    </div>
  );
}

function Expanding({ answers, unit, widestInput, widestProblem, onChange }: DilatorDetailsProps) {
  const { copy } = useCopy();
  const { widest } = answers;
  return (
    <fieldset className={styles.form}>
      <Tick
        label={copy.sizes.expands}
        isTicked={widest !== undefined}
        onToggle={() => onChange({ widest: widest === undefined ? '' : undefined })}
      />
      {widest === undefined ? null : (
        <>
          <p className={styles.lead}>{copy.sizes.expandsLead}</p>
          <MeasureField
            ref={widestInput}
            label={copy.sizes.widest}
            text={widest}
            unit={unit}
            onChange={(written) => onChange({ widest: written })}
            problem={widestProblem}
            bounds={widestBounds(answers, unit)}
          />
        </>
      )}
    </fieldset>
  );
}
