import { insideRests } from '../domain/check-in/inside-rests.ts';
import { dayAfter } from '../domain/day.ts';
import type { JournalRecord, RemainderRecord } from '../domain/journal/journal-record.ts';
import { oldestFirst } from '../domain/journal/oldest-first.ts';
import { longGapAtMost } from '../domain/progression/gap-limits.ts';
import { type DeletionFacts, holdsBack, opensMore, remainderOf } from './holds-back.ts';

export type GoesByAge = {
  readonly gone: readonly JournalRecord[];
  /** What takes the place of some of them, and tells nothing of what was told. */
  readonly left: readonly RemainderRecord[];
};

/** Today, and each day until time alone changes nothing any more: no rule looks further back than the longest gap. */
function daysToCome({ records, today }: DeletionFacts): readonly string[] {
  const newest = records.reduce((latest, { day }) => (day > latest ? day : latest), today);
  const later = Array.from({ length: longGapAtMost.value + 1 }, (_, index) => dayAfter(newest, index + 1));
  return [today, ...later];
}

function isMoreOpen(then: DeletionFacts, now: DeletionFacts): boolean {
  const rests = ({ records, today, now: at }: DeletionFacts) => insideRests(records, today, at);
  return opensMore(then, now, daysToCome(now)) || (rests(now) && !rests(then));
}

function without({ records, ...facts }: DeletionFacts, gone: readonly JournalRecord[]): DeletionFacts {
  const ids = new Set(gone.map(({ id }) => id));
  return { ...facts, records: records.filter(({ id }) => !ids.has(id)) };
}

/** One that holds something back goes only where a remainder holds all of it. */
function oneByAge(record: JournalRecord, facts: DeletionFacts, newId: () => string): GoesByAge {
  const held = record.kind === 'remainder' ? undefined : holdsBack(record, facts);
  if (!held || held.frees || held.own || held.remains.length === 0) return { gone: [], left: [] };
  const left = [remainderOf(record, held.remains, newId())];
  const then = without(facts, [record]);
  if (isMoreOpen({ ...then, records: [...then.records, ...left] }, facts)) return { gone: [], left: [] };
  return { gone: [record], left };
}

/**
 * Which of `old`, entries of the journal in `facts`, may be deleted in one step so that nothing opens by it, today or
 * on a later day; the others stay. Together they are looked at first, and in halves where that would open something.
 */
export function goesByAge(
  old: readonly JournalRecord[],
  facts: DeletionFacts,
  newId: () => string,
): GoesByAge {
  const [first, ...others] = old;
  if (!first) return { gone: [], left: [] };
  if (!isMoreOpen(without(facts, old), facts)) return { gone: old, left: [] };
  if (others.length === 0) return oneByAge(first, facts, newId);
  const inOrder = old.toSorted(oldestFirst);
  const half = inOrder.length >> 1;
  const earlier = goesByAge(inOrder.slice(0, half), facts, newId);
  const between = without(facts, earlier.gone);
  const later = goesByAge(
    inOrder.slice(half),
    { ...between, records: [...between.records, ...earlier.left] },
    newId,
  );
  return { gone: [...earlier.gone, ...later.gone], left: [...earlier.left, ...later.left] };
}
