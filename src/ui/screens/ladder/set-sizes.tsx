import { type SyntheticEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { DilatorSet } from '../../../domain/ladder/catalogue/dilator-set.ts';
import { needsReading } from '../../../domain/ladder/catalogue/dilator-set.ts';
import { type Ladder, roomOn } from '../../../domain/ladder/ladder.ts';
import { lengthUnits, type LengthUnit } from '../../../domain/ladder/measure.ts';
import type { Dilator } from '../../../domain/ladder/rung.ts';
import { useSetsCopy } from '../../copy/use-sets-copy.ts';
import { Button } from '../../parts/button.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useHoldsWhatIsTyped } from '../../parts/use-holds-what-is-typed.ts';
import { useServices } from '../../services.ts';
import { AboutSet, SetSources } from './about-set.tsx';
import styles from './find-set.module.css';
import fields from './ladder.module.css';
import { countOf, dilatorsChosen, firstChoice, isTickedFirst, problemWith, rowsOf } from './set-choice.ts';
import { SetSizeRow } from './set-size-row.tsx';
import { unitOfVisit } from './unit-of-visit.ts';

type SetSizesProps = {
  readonly set: DilatorSet;
  readonly ladder: Ladder;
  readonly onAdd: (dilators: readonly Dilator[]) => void;
};

type Trouble = 'noneChosen' | 'unreadable' | 'noRoom';

/** The sizes of one set: published ones to tick, the others to read from the box. */
export function SetSizes({ set, ladder, onAdd }: SetSizesProps) {
  const { copy } = useSetsCopy();
  const { stampNow } = useServices();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [choice, setChoice] = useState(() => firstChoice(copy, set, ladder));
  const [first] = useState(choice);
  useHoldsWhatIsTyped(choice !== first);
  const [unit, setUnit] = useState<LengthUnit>(unitOfVisit.unit);
  const [trouble, setTrouble] = useState<Trouble>();
  useLayoutEffect(() => heading.current?.focus(), []);
  // The first field that cannot be read is there only once the problems are shown.
  useLayoutEffect(() => {
    if (trouble === 'unreadable') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [trouble]);
  const rows = rowsOf(set, choice);
  const isToTickAndRead = rows.some((size) => needsReading(size) && isTickedFirst(set, size));
  const hasField = rows.some(
    (size) => needsReading(size) && (!isTickedFirst(set, size) || choice.ticked.includes(size.place)),
  );
  const change = (changed: Partial<typeof choice>) => {
    setTrouble(undefined);
    setChoice((now) => ({ ...now, ...changed }));
  };
  const takeUnit = (taken: LengthUnit) => {
    unitOfVisit.unit = taken;
    setUnit(taken);
  };
  const troubleNow = (): Trouble | undefined => {
    const count = countOf(set, choice);
    if (count === 0) return 'noneChosen';
    if (rows.some((size) => problemWith(set, choice, size, unit))) return 'unreadable';
    return count > roomOn(ladder) ? 'noRoom' : undefined;
  };
  const done = (event: SyntheticEvent) => {
    event.preventDefault();
    const found = troubleNow();
    setTrouble(found);
    if (!found) onAdd(dilatorsChosen(copy, set, choice, unit, () => stampNow().id));
  };
  return (
    <form ref={form} className={styles.part} onSubmit={done} noValidate aria-labelledby={headingId}>
      <h3 ref={heading} id={headingId} tabIndex={-1}>
        {copy.sets.sizesOf(set.name)}
      </h3>
      <AboutSet set={set} />
      {isToTickAndRead ? <p>{copy.sets.tickFirst}</p> : null}
      {hasField ? (
        <div className={fields.units}>
          <OneChoice
            inRow
            hideQuestion
            question={copy.sizes.unit}
            choices={lengthUnits.map((value) => ({ value, label: copy.sizes.units[value] }))}
            value={unit}
            onChange={takeUnit}
          />
        </div>
      ) : null}
      <ul className={styles.sizes}>
        {rows.map((size) => (
          <SetSizeRow
            key={size.place}
            set={set}
            size={size}
            ladder={ladder}
            choice={choice}
            unit={unit}
            saysProblem={trouble === 'unreadable'}
            onChange={change}
          />
        ))}
      </ul>
      {set.sizeCount === undefined ? (
        <Button onClick={() => change({ moreRows: rows.length - set.sizes.length + 1 })}>
          {copy.sets.oneMore}
        </Button>
      ) : null}
      {trouble === 'noneChosen' ? <Notice told>{copy.sets.noneChosen}</Notice> : null}
      {trouble === 'noRoom' ? <Notice told>{copy.sets.noRoom(roomOn(ladder))}</Notice> : null}
      <Button type="submit" look="main" wide>
        {copy.sets.add(countOf(set, choice))}
      </Button>
      <SetSources set={set} />
    </form>
  );
}
