import type { JournalRecord } from './journal-record.ts';
import { newestFirst } from './newest-first.ts';

/** Records never change, so twins differ only if a program went wrong: then the fuller one loses the least. */
function fullerOf(a: JournalRecord, b: JournalRecord): JournalRecord {
  const [textOfA, textOfB] = [JSON.stringify(a), JSON.stringify(b)];
  if (textOfA.length !== textOfB.length) return textOfA.length > textOfB.length ? a : b;
  return textOfA >= textOfB ? a : b;
}

/**
 * Joins the journals of two devices, or a journal and a backup: every record of either once, newest first, without
 * those whose id is in `tombstones`. Neither the order of the two nor of their records matters.
 */
export function mergeJournals(
  a: readonly JournalRecord[],
  b: readonly JournalRecord[],
  tombstones: ReadonlySet<string>,
): readonly JournalRecord[] {
  const merged = new Map<string, JournalRecord>();
  for (const record of [...a, ...b]) {
    const twin = merged.get(record.id);
    if (!tombstones.has(record.id)) merged.set(record.id, twin ? fullerOf(twin, record) : record);
  }
  return [...merged.values()].sort(newestFirst);
}
