import { mostOf, painOf } from '../progression/practice.ts';
import type { JournalRecord } from './journal-record.ts';

/** The record that it was before it was ever edited. */
function originOf({ id, formerIds }: JournalRecord): string {
  return formerIds?.[0] ?? id;
}

function worstIn(record: JournalRecord): number {
  const isPractice = record.kind === 'session' || record.kind === 'practice';
  return (isPractice ? mostOf([painOf(record)]) : undefined) ?? -1;
}

/** Of two edits of one record the one that tells of more pain; where they tell of as much, always the same one. */
function moreCautious(a: JournalRecord, b: JournalRecord): JournalRecord {
  const [worstOfA, worstOfB] = [worstIn(a), worstIn(b)];
  if (worstOfA !== worstOfB) return worstOfA > worstOfB ? a : b;
  return a.id > b.id ? a : b;
}

/**
 * Every occasion once, as it is now. A record that was edited in two windows, or on two devices, is in the journal twice, so that
 * nothing is lost; what counts practice counts it once.
 */
export function countedOnce(records: readonly JournalRecord[]): readonly JournalRecord[] {
  const former = new Set(records.flatMap(({ formerIds = [] }) => formerIds));
  const byOrigin = new Map<string, JournalRecord>();
  for (const record of records) {
    if (former.has(record.id)) continue;
    const other = byOrigin.get(originOf(record));
    byOrigin.set(originOf(record), other ? moreCautious(other, record) : record);
  }
  return [...byOrigin.values()];
}
