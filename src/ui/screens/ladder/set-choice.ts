import { dilatorOfSet } from '../../../domain/ladder/catalogue/dilator-of-set.ts';
import {
  type DilatorSet,
  needsReading,
  type SetSize,
  sizesOf,
} from '../../../domain/ladder/catalogue/dilator-set.ts';
import { type LengthUnit, type MeasureProblem, parseDiameter } from '../../../domain/ladder/measure.ts';
import type { Ladder } from '../../../domain/ladder/ladder.ts';
import type { Dilator } from '../../../domain/ladder/rung.ts';
import type { SetsCopy } from '../../copy/sets.en.ts';

/** What is chosen of a set: ticks, and what was written for sizes that nobody has published, each by its place. */
export type SetChoice = {
  readonly ticked: readonly number[];
  readonly readings: Readonly<Record<number, string>>;
  /** Rows beyond those that are known, where nobody knows how many sizes there are. */
  readonly moreRows: number;
};

/** The sizes of `set`, with a row at least for one whose sizes nobody knows. */
export function rowsOf(set: DilatorSet, { moreRows }: Pick<SetChoice, 'moreRows'>): readonly SetSize[] {
  const known = sizesOf(set);
  if (set.sizeCount !== undefined) return known;
  const more = Math.max(moreRows, known.length > 0 ? 0 : 1);
  return [...known, ...Array.from({ length: more }, (_, index) => ({ place: known.length + index + 1 }))];
}

/** Whether this very size of the set is on the ladder; of one that was read from the box, its label says so. */
export function isOnLadder(ladder: Ladder, size: SetSize, label: string): boolean {
  const isOfSize = (mm: number) => needsReading(size) || mm === size.diameterMm;
  return ladder.rungs.some(
    (rung) => rung.kind === 'dilator' && rung.sizeLabel === label && isOfSize(rung.diameterMm),
  );
}

/** All that is published and not on the ladder yet is ticked; what has to be read is blank. */
export function firstChoice(copy: SetsCopy, set: DilatorSet, ladder: Ladder): SetChoice {
  const ticked = sizesOf(set)
    .filter((size) => !needsReading(size))
    .filter((size) => !isOnLadder(ladder, size, copy.sets.labelOf(set.brief, size, set.sizeCount)))
    .map(({ place }) => place);
  return { ticked, readings: {}, moreRows: 0 };
}

/** Whether a size is ticked before its field is there: several empty fields at once are more than most people have. */
export function isTickedFirst(set: DilatorSet, size: SetSize): boolean {
  const toRead = set.sizeCount === undefined ? [] : sizesOf(set).filter(needsReading);
  return !needsReading(size) || toRead.length > 1;
}

function isTaken(set: DilatorSet, { ticked, readings }: SetChoice, size: SetSize): boolean {
  const written = readings[size.place] ?? '';
  return isTickedFirst(set, size) ? ticked.includes(size.place) : written.trim() !== '';
}

/** What is wrong with the reading of a size; undefined where it is not taken. */
export function problemWith(
  set: DilatorSet,
  choice: SetChoice,
  size: SetSize,
  unit: LengthUnit,
): MeasureProblem | undefined {
  if (!needsReading(size) || !isTaken(set, choice, size)) return undefined;
  const measured = parseDiameter(choice.readings[size.place] ?? '', unit);
  return measured.ok ? undefined : measured.problem;
}

/** How many sizes are chosen. */
export function countOf(set: DilatorSet, choice: SetChoice): number {
  return rowsOf(set, choice).filter((size) => isTaken(set, choice, size)).length;
}

/** The rungs that were chosen; ids from `newId`. */
export function dilatorsChosen(
  copy: SetsCopy,
  set: DilatorSet,
  choice: SetChoice,
  unit: LengthUnit,
  newId: () => string,
): readonly Dilator[] {
  return rowsOf(set, choice).flatMap((size) => {
    const sizeLabel = copy.sets.labelOf(set.brief, size, set.sizeCount);
    const read = parseDiameter(choice.readings[size.place] ?? '', unit);
    if (!isTaken(set, choice, size)) return [];
    const reading = needsReading(size) && read.ok ? { readMm: read.mm } : {};
    return dilatorOfSet({ set, size, sizeLabel, id: newId(), ...reading }) ?? [];
  });
}
