import { countedOnce } from '../journal/counted-once.ts';
import type { JournalRecord } from '../journal/journal-record.ts';
import { dayAfter } from '../day.ts';
import { careLines, circumstanceLines, decisionLines } from './lines/care-lines.ts';
import { type Between, entriesBetween } from './lines/entry.ts';
import { depthLines, feltLines } from './lines/felt-lines.ts';
import { homeworkLines, readingLines, scoreLines, visitLines } from './lines/further-lines.ts';
import { outcomeLines, type PlanInUse, practiceLines } from './lines/practice-lines.ts';
import { occasionsAt, sizeLines } from './lines/size-lines.ts';
import { stopLines } from './lines/stop-lines.ts';
import type { VisitSummary } from './visit-summary.ts';

export type SummaryWish = Between & {
  /** Today, YYYY-MM-DD. */
  readonly madeOn: string;
  /** Absent where it cannot be read: then there is only what was done. */
  readonly plan?: PlanInUse;
};

/**
 * Everything that could be handed over of the time from `from` to `to`, both YYYY-MM-DD and counted, `from` not the later.
 * `records` is the whole journal: an edit may have moved a record from one day to another. Nothing in it that was left
 * blank has a value. Notes in the person's own words stay in the journal.
 */
export function makeVisitSummary(
  records: readonly JournalRecord[],
  { from, to, madeOn, plan }: SummaryWish,
): VisitSummary {
  const between = { from, to };
  const entries = entriesBetween(records, between);
  const occasions = occasionsAt(entries);
  return {
    from,
    to,
    madeOn,
    lines: [
      ...practiceLines(entries, between, plan),
      ...outcomeLines(entries),
      ...stopLines(entries),
      ...sizeLines(occasions),
      ...feltLines(occasions),
      ...depthLines(occasions),
      ...careLines(records, entries, between),
      ...decisionLines(entries),
      ...homeworkLines(entries, between, plan?.protocol),
      ...readingLines(entries),
      ...visitLines(entries),
      ...scoreLines(entries),
      ...circumstanceLines(entries),
    ],
  };
}

/** The day of the latest visit before `today`: that day's practice belongs to the next summary. */
export function lastVisitDay(records: readonly JournalRecord[], today: string): string | undefined {
  const days = countedOnce(records).flatMap(({ kind, day }) =>
    kind === 'visit' && day < today ? [day] : [],
  );
  return days.toSorted().at(-1);
}

/** The first of `days` days that end with `to`. */
export function firstOf(days: number, to: string): string {
  return dayAfter(to, 1 - days);
}
