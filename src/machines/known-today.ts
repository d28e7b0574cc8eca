import type { StaysOutside } from '../domain/check-in/readiness.ts';
import type { Shown } from '../domain/protocol/clearances.ts';
import type { SizesToday } from '../planning/sizes-today.ts';
import type { Progress } from './progress.ts';

/** What is known of today besides the answers: from the journal, the ladder, the plan, and what was said of it. */
export type KnownToday = {
  /** The person's sizes; absent where the protocol or the person has none. */
  readonly sizes?: SizesToday;
  /** What a clinician showed or allowed, by the person's word. */
  readonly shown: Shown;
  /** Why nothing goes in today, whatever is answered. */
  readonly staysOutside: readonly StaysOutside[];
  /** A session of today was stopped with panic, or feeling far away. */
  readonly wasDistressed: boolean;
  /** A session of today or the day before was hard. Absent: no. */
  readonly isAfterHard?: boolean;
  /** A red flag is in force: there is no session. */
  readonly isFlagged: boolean;
  /** Where the person is with their sizes; absent where the protocol does not ask, or the journal does not answer. */
  readonly progress?: Progress;
};
