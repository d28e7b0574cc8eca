import { type ReactNode, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react';
import { lengthUnits, type LengthUnit, likelyUnit } from '../../../domain/ladder/measure.ts';
import type { Dilator } from '../../../domain/ladder/rung.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { More } from '../../parts/more.tsx';
import { useHoldsWhatIsTyped } from '../../parts/use-holds-what-is-typed.ts';
import { isSameJson } from '../../../domain/same-json.ts';
import {
  answersOf,
  diameterBounds,
  type DilatorAnswers,
  type DilatorFields,
  readAnswers,
} from './dilator-answers.ts';
import { DilatorDetails } from './dilator-details.tsx';
import styles from './ladder.module.css';
import { MeasureField } from './measure-field.tsx';
import { unitOfVisit } from './unit-of-visit.ts';

type DilatorFormProps = {
  /** The dilator to edit; a new one where absent. */
  readonly dilator?: Dilator;
  readonly submit: string;
  readonly onDone: (fields: DilatorFields) => void;
  readonly children?: ReactNode;
};

/** A dilator by its diameter, and more of it where the person likes. What cannot be read is said only when they are done. */
export function DilatorForm({ dilator, submit, onDone, children }: DilatorFormProps) {
  const { copy } = useCopy();
  const diameterInput = useRef<HTMLInputElement>(null);
  const lengthInput = useRef<HTMLInputElement>(null);
  const widestInput = useRef<HTMLInputElement>(null);
  const detailsPart = useRef<HTMLDetailsElement>(null);
  const [answers, setAnswers] = useState(() => answersOf(dilator));
  useHoldsWhatIsTyped(!isSameJson(answers, answersOf(dilator)));
  const [unit, setUnit] = useState<LengthUnit>(dilator ? 'mm' : unitOfVisit.unit);
  const [saysProblems, setSaysProblems] = useState(false);
  const change = (changed: Partial<DilatorAnswers>) => {
    setSaysProblems(false);
    setAnswers((now) => ({ ...now, ...changed }));
  };
  const { fields, diameterProblem, lengthProblem, widestProblem } = readAnswers(answers, unit);
  const otherUnit = likelyUnit(answers.diameter, unit);
  const isEdit = dilator !== undefined;
  // The button that opened it is gone.
  useLayoutEffect(() => {
    if (isEdit) diameterInput.current?.focus();
  }, [isEdit]);
  const takeUnit = (taken: LengthUnit) => {
    if (!dilator) unitOfVisit.unit = taken;
    setUnit(taken);
  };
  const takeMeant = (meant: LengthUnit) => {
    takeUnit(meant);
    diameterInput.current?.focus();
  };
  const done = (event: SyntheticEvent) => {
    event.preventDefault();
    setSaysProblems(fields === undefined);
    const inDetails = widestProblem ? widestInput : lengthProblem ? lengthInput : undefined;
    if (inDetails && detailsPart.current) detailsPart.current.open = true;
    const toFocus = diameterProblem ? diameterInput : (inDetails ?? diameterInput);
    toFocus.current?.focus();
    if (!fields) return;
    onDone(fields);
    setAnswers({ ...answersOf(undefined), material: answers.material });
  };
  return (
    <form className={styles.form} onSubmit={done} noValidate>
      <MeasureField
        ref={diameterInput}
        label={answers.widest === undefined ? copy.sizes.diameter : copy.sizes.narrowest}
        text={answers.diameter}
        unit={unit}
        onChange={(diameter) => change({ diameter })}
        problem={saysProblems ? diameterProblem : undefined}
        bounds={diameterBounds(answers)}
        otherUnit={otherUnit && { unit: otherUnit, take: () => takeMeant(otherUnit) }}
      />
      <div className={styles.units}>
        <OneChoice
          inRow
          hideQuestion
          question={copy.sizes.unit}
          choices={lengthUnits.map((value) => ({ value, label: copy.sizes.units[value] }))}
          value={unit}
          onChange={takeUnit}
        />
      </div>
      <More ref={detailsPart} summary={copy.sizes.more} open={isEdit}>
        <DilatorDetails
          answers={answers}
          unit={unit}
          lengthInput={lengthInput}
          widestInput={widestInput}
          lengthProblem={saysProblems ? lengthProblem : undefined}
          widestProblem={saysProblems ? widestProblem : undefined}
          onChange={change}
        />
      </More>
      <Button type="submit" look={dilator ? 'plain' : 'main'} wide>
        {submit}
      </Button>
      {children}
    </form>
  );
}
