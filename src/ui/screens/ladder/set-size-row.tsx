import { type DilatorSet, needsReading, type SetSize } from '../../../domain/ladder/catalogue/dilator-set.ts';
import type { Ladder } from '../../../domain/ladder/ladder.ts';
import type { LengthUnit } from '../../../domain/ladder/measure.ts';
import { rungLimits } from '../../../domain/ladder/rung.ts';
import type { SetsCopy } from '../../copy/sets.en.ts';
import { useSetsCopy } from '../../copy/use-sets-copy.ts';
import { Tick } from '../../parts/choices.tsx';
import styles from './find-set.module.css';
import { MeasureField } from './measure-field.tsx';
import { isOnLadder, isTickedFirst, problemWith, type SetChoice } from './set-choice.ts';

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

/** "Size 3: 29 mm"; of a size whose diameter has to be read from the box, its name alone. */
function labelOf(copy: SetsCopy, { sizeCount }: DilatorSet, size: SetSize): string {
  const { diameterMm, expandsToMm } = size;
  const name = copy.sets.sizeNamed(size, sizeCount);
  if (needsReading(size) || diameterMm === undefined) return name;
  const across = { diameterMm, ...(expandsToMm === undefined ? {} : { expandsToMm }) };
  return copy.told.named(name, copy.sizes.diameterOf(across));
}

/** One size to tick, and a field for what the box says where its diameter is not published. */
export function SetSizeRow(props: SetSizeRowProps) {
  const { set, size, ladder, choice, onChange } = props;
  const { copy } = useSetsCopy();
  const { place } = size;
  if (!isTickedFirst(set, size))
    return (
      <li>
        <Reading {...props} lead={copy.sets.readLead} />
      </li>
    );
  const isTicked = choice.ticked.includes(place);
  const others = choice.ticked.filter((each) => each !== place);
  const isThere = isOnLadder(ladder, size, copy.sets.labelOf(set.brief, size, set.sizeCount));
  const notes = [...(isThere ? [copy.sets.onList] : []), ...notesOf(copy, size)];
  return (
    <li>
      <Tick
        label={labelOf(copy, set, size)}
        isTicked={isTicked}
        onToggle={() => onChange({ ticked: isTicked ? others : [...others, place] })}
      />
      {notes.length > 0 ? <p className={`${styles.notes} ${styles.ticked}`}>{notes.join(' · ')}</p> : null}
      {isTicked && needsReading(size) ? (
        <div className={styles.ticked}>
          <Reading {...props} />
        </div>
      ) : null}
    </li>
  );
}

function Reading({
  set,
  size,
  choice,
  unit,
  saysProblem,
  onChange,
  lead,
}: SetSizeRowProps & { readonly lead?: string }) {
  const { copy } = useSetsCopy();
  const { place } = size;
  const { readings } = choice;
  const said = lead === undefined ? undefined : [...notesOf(copy, size), lead].join('. ');
  return (
    <MeasureField
      label={copy.sets.read(copy.sets.sizeNamed(size, set.sizeCount))}
      lead={said}
      text={readings[place] ?? ''}
      unit={unit}
      onChange={(written) => onChange({ readings: { ...readings, [place]: written } })}
      problem={saysProblem ? problemWith(set, choice, size, unit) : undefined}
      bounds={[rungLimits.thinnest.value, rungLimits.thickest.value]}
    />
  );
}
