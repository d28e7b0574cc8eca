import { countedOnce } from '../../journal/counted-once.ts';
import type { JournalRecord, SessionRecord } from '../../journal/journal-record.ts';
import { oldestFirst } from '../../journal/oldest-first.ts';
import type { PracticeRecord } from '../../journal/practice-record.ts';

export type Time = { readonly day: string; readonly nth: number };

/** A record of the time of a summary, and its number within its day. */
export type Entry<Record extends JournalRecord = JournalRecord> = {
  readonly record: Record;
  readonly time: Time;
};

export type Practised = SessionRecord | PracticeRecord;

/** First and last day, both counted, YYYY-MM-DD. */
export type Between = { readonly from: string; readonly to: string };

/**
 * The records between two days, oldest first, by the rules of the pictures: each on the person's own day, and one that was
 * edited as it is now.
 */
export function entriesBetween(records: readonly JournalRecord[], { from, to }: Between): readonly Entry[] {
  const counts = new Map<string, number>();
  return countedOnce(records)
    .filter(({ day }) => day >= from && day <= to)
    .toSorted(oldestFirst)
    .map((record) => {
      const nth = (counts.get(record.day) ?? 0) + 1;
      counts.set(record.day, nth);
      return { record, time: { day: record.day, nth } };
    });
}

/** The entries of one kind. */
export function entriesOf<Kind extends JournalRecord['kind']>(
  entries: readonly Entry[],
  kind: Kind,
): readonly Entry<Extract<JournalRecord, { kind: Kind }>>[] {
  return entries.flatMap(({ record, time }) =>
    record.kind === kind ? [{ record: record as Extract<JournalRecord, { kind: Kind }>, time }] : [],
  );
}

/** Everything that was practised: guided by the app, or told afterwards. */
export function practisedIn(entries: readonly Entry[]): readonly Entry<Practised>[] {
  return entries.flatMap(({ record, time }) =>
    record.kind === 'session' || record.kind === 'practice' ? [{ record, time }] : [],
  );
}
