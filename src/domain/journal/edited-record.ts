import { usualCheckInRules } from '../check-in/check-in-rules.ts';
import { flaggedBy } from '../check-in/standing-red-flag.ts';
import { mostOf, painOf } from '../progression/practice.ts';
import type { JournalRecord } from './journal-record.ts';

function painsIn(record: JournalRecord): readonly (number | undefined)[] {
  if (record.kind === 'checkIn') return [record.answers.painNow];
  if (record.kind !== 'session' && record.kind !== 'practice') return [];
  const before = record.kind === 'session' ? record.checkIn?.painNow : undefined;
  return [painOf(record), before];
}

/** 2 for a red flag, 1 for severe pain, 0 for neither. */
function careIn(record: JournalRecord): number {
  if (flaggedBy(record).length > 0) return 2;
  const worst = mostOf(painsIn(record)) ?? 0;
  return worst >= usualCheckInRules.severePainFrom.value ? 1 : 0;
}

/**
 * `changed` as the record that takes the place of `former`, under `id`, which has to be new. What a clinician said about
 * the former one holds for it too, unless the edit tells of more that somebody has to be asked about.
 */
export function editedRecord<Kept extends JournalRecord>(former: Kept, changed: Kept, id: string): Kept {
  const { formerIds: before = [], ...rest } = changed;
  const asks = { ...rest, id } as Kept;
  if (careIn(asks) > careIn(former)) return asks;
  return { ...asks, formerIds: [...before, former.id] };
}
