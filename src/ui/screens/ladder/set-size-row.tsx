import { type DilatorSet, needsReading, type SetSize } from '../../../domain/ladder/catalogue/dilator-set.ts';
import type { Ladder } from '../../../domain/ladder/ladder.ts';
import type { LengthUnit } from '../../../domain/ladder/measure.ts';
import { rungLimits } from '../../../domain/ladder/rung.ts';
import type { SetsCopy } from '../../copy/sets.en.ts';
import { useSetsCopy } from '../../copy/use-sets-copy.ts';
import { Tick } from '../../parts/choices.tsx';
import styles from './find-set.module.css';
import { MeasureField } from './measure-field.tsx';
import { isOnLadder, problemWith, type SetChoice } from './set-choice.ts';

type SetSizeRowProps = {
  readonly set: DilatorSet;
  readonly size: SetSize;
  readonly ladder: Ladder;
  readonly choice: SetChoice;
  readonly unit: LengthUnit;
  readonly saysProblem: boolean;
  readonly onChange: (changed: Partial<SetChoice>) => void;
};

function notesOf(copy: SetsCopy, { isWorkedOut, insertableMm, publishedLength: length }: SetSize) {
  return [
    ...(isWorkedOut ? [copy.sets.isWorkedOut] : []),
    ...(insertableMm === undefined ? [] : [copy.sets.lengthIn(insertableMm)]),
    ...(length === undefined ? [] : [copy.sets.lengths[length.of](length.mm)]),
  ];
}

/** One size: a tick where its diameter is published, and otherwise a field for what the box says. */
export function SetSizeRow({ set, size, ladder, choice, unit, saysProblem, onChange }: SetSizeRowProps) {
  const { copy } = useSetsCopy();
  const { place, diameterMm, expandsToMm } = size;
  const name = copy.sets.sizeNamed(size, set.sizeCount);
  const notes = notesOf(copy, size);
  if (needsReading(size) || diameterMm === undefined) {
    const text = choice.readings[place] ?? '';
    return (
      <li>
        <MeasureField
          label={copy.sets.read(name)}
          lead={[...notes, copy.sets.readLead].join('. ')}
          text={text}
          unit={unit}
          onChange={(written) => onChange({ readings: { ...choice.readings, [place]: written } })}
          problem={saysProblem ? problemWith(text, unit) : undefined}
          bounds={[rungLimits.thinnest.value, rungLimits.thickest.value]}
        />
      </li>
    );
  }
  const isTicked = choice.ticked.includes(place);
  const others = choice.ticked.filter((each) => each !== place);
  const isThere = isOnLadder(ladder, size, copy.sets.labelOf(set.brief, size, set.sizeCount));
  const all = isThere ? [copy.sets.onList, ...notes] : notes;
  const across = copy.sizes.diameterOf({ diameterMm, ...(expandsToMm === undefined ? {} : { expandsToMm }) });
  return (
    <li>
      <Tick
        label={`${name}: ${across}`}
        isTicked={isTicked}
        onToggle={() => onChange({ ticked: isTicked ? others : [...others, place] })}
      />
      {all.length > 0 ? <p className={`${styles.notes} ${styles.ticked}`}>{all.join(' · ')}</p> : null}
    </li>
  );
}
