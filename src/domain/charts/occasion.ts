import type { CheckIn } from '../check-in/check-in.ts';
import type { JournalRecord } from '../journal/journal-record.ts';
import { countedOnce } from '../journal/counted-once.ts';
import { oldestFirst } from '../journal/oldest-first.ts';
import type { Reflection } from '../journal/reflection.ts';
import type { Rung } from '../ladder/rung.ts';

/** A size of one occasion; how long is absent where it was not recorded. */
export type SizeOfOccasion = { readonly rung: Rung; readonly heldMs?: number };

/** One time of practice as the pictures see it: guided by the app, or told afterwards. */
export type Occasion = {
  /** The person's own calendar day, YYYY-MM-DD. */
  readonly day: string;
  /** Empty where nothing went in. */
  readonly sizes: readonly SizeOfOccasion[];
  readonly reflection: Reflection;
  readonly checkIn?: CheckIn;
};

/** `record` as the pictures see it, as a list; empty where nothing was practised. */
export function occasionOf(record: JournalRecord): readonly Occasion[] {
  if (record.kind !== 'session' && record.kind !== 'practice') return [];
  const { day, sizes = [], reflection } = record;
  const checkIn = record.kind === 'session' ? record.checkIn : undefined;
  return [{ day, sizes, reflection, ...(checkIn ? { checkIn } : {}) }];
}

/**
 * All practice in `records`, in any order, oldest first, from the day `from` on (YYYY-MM-DD; all of it where absent).
 * A record that was edited counts as it is now.
 */
export function occasionsIn(records: readonly JournalRecord[], from?: string): readonly Occasion[] {
  return countedOnce(records)
    .filter(({ day }) => from === undefined || day >= from)
    .toSorted(oldestFirst)
    .flatMap(occasionOf);
}

/** Whether a size stayed in, as far as that was recorded: begun and not held is not held. */
export function wasHeld({ heldMs }: SizeOfOccasion): boolean {
  return heldMs !== 0;
}
