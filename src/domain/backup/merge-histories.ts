import { mergeJournals } from '../journal/merge-journal.ts';
import type { History } from './kept-history.ts';

/**
 * Joins what two devices know: every record of either once, without those that either has deleted. It comes out the same
 * whichever is first, however many are joined in whatever order, and however often it is done.
 */
export function mergeHistories(a: History, b: History): History {
  const dead = new Set([...a.tombstones, ...b.tombstones]);
  return { records: mergeJournals(a.records, b.records, dead), tombstones: [...dead].toSorted() };
}
