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

/** What is chosen of a set: ticks for published sizes, and what was written for the others, each by its place. */
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

/** Whether this very size of the set is on the ladder. */
export function isOnLadder(ladder: Ladder, size: SetSize, label: string): boolean {
  return ladder.rungs.some(
    (rung) => rung.kind === 'dilator' && rung.diameterMm === size.diameterMm && rung.sizeLabel === label,
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

function isWritten(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** What is wrong with a reading; undefined for a blank one: then the size is not taken. */
export function problemWith(text: string | undefined, unit: LengthUnit): MeasureProblem | undefined {
  if (!isWritten(text)) return undefined;
  const measured = parseDiameter(text, unit);
  return measured.ok ? undefined : measured.problem;
}

/** Places with a reading that cannot be read. */
export function placesWithProblem({ readings }: SetChoice, unit: LengthUnit): readonly number[] {
  return Object.entries(readings)
    .filter(([, text]) => problemWith(text, unit) !== undefined)
    .map(([place]) => Number(place));
}

/** How many sizes are chosen. */
export function countOf(set: DilatorSet, choice: SetChoice): number {
  return rowsOf(set, choice).filter((size) =>
    needsReading(size) ? isWritten(choice.readings[size.place]) : choice.ticked.includes(size.place),
  ).length;
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
    if (!needsReading(size) && !choice.ticked.includes(size.place)) return [];
    const reading = needsReading(size) && read.ok ? { readMm: read.mm } : {};
    return dilatorOfSet({ set, size, sizeLabel, id: newId(), ...reading }) ?? [];
  });
}
