import { newestFirst } from './newest-first.ts';
import type { Stored } from './stored-record.ts';

/** What is needed of a record to join it with others, whatever else is in it. */
type Mergeable = Pick<Stored, 'id' | 'at'>;

/** Records never change, so twins differ only if a program went wrong: then the fuller one loses the least. */
function fullerOf<Kept extends Mergeable>(a: Kept, b: Kept): Kept {
  const [textOfA, textOfB] = [JSON.stringify(a), JSON.stringify(b)];
  if (textOfA.length !== textOfB.length) return textOfA.length > textOfB.length ? a : b;
  return textOfA >= textOfB ? a : b;
}

/**
 * Joins the journals of two devices, or a journal and a backup: every record of either once, newest first, without
 * those whose id is in `tombstones`. Neither the order of the two nor of their records matters.
 */
export function mergeJournals<Kept extends Mergeable>(
  a: readonly Kept[],
  b: readonly Kept[],
  tombstones: ReadonlySet<string>,
): readonly Kept[] {
  const merged = new Map<string, Kept>();
  for (const record of [...a, ...b]) {
    const twin = merged.get(record.id);
    if (!tombstones.has(record.id)) merged.set(record.id, twin ? fullerOf(twin, record) : record);
  }
  return [...merged.values()].sort(newestFirst);
}
