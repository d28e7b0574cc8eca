import type {
  Circumstance,
  ClinicianAnswer,
  DecisionChoice,
  JournalRecord,
} from '../domain/journal/journal-record.ts';
import type { Ladder } from '../domain/ladder/ladder.ts';
import type { Rung } from '../domain/ladder/rung.ts';
import type { HeldBack } from '../machines/holds-back.ts';
import type { Progress } from '../machines/progress.ts';
import type { SaveOutcome } from '../machines/stores.ts';

/** Where the person is with their sizes; `progress` is undefined where the journal does not answer. */
export type ProgressToday = {
  /** Undefined where there is none that can be read: then nothing goes in. */
  readonly ladder: Ladder | undefined;
  readonly progress: Progress | undefined;
};

/** What the person tells of their sizes. Each word is a record in the journal. */
export type ProgressBook = {
  /** By the plan in use. */
  readonly read: () => Promise<ProgressToday>;
  /** `suggested`: the kind of what was suggested when they decided. */
  readonly decide: (choice: DecisionChoice, rung: Rung, suggested?: string) => Promise<SaveOutcome>;
  /** What a clinician answered on the calendar day `answeredOn`, about the records of these ids. */
  readonly answer: (
    answer: ClinicianAnswer,
    answeredOn: string,
    about: readonly string[],
  ) => Promise<SaveOutcome>;
  readonly tell: (what: Circumstance) => Promise<SaveOutcome>;
  /** Deletes an entry of the journal really. */
  readonly takeOut: (record: JournalRecord, word: DeletionWord) => Promise<TakeOutOutcome>;
};

/**
 * The person's word with which an entry is deleted. `nothing`: it is deleted where nothing opens by it. `staysInForce`: what
 * it holds back stays where it can without telling what was told, and what cannot is given up. `toldByMistake`: none of it
 * counts any more.
 */
export type DeletionWord = 'nothing' | 'staysInForce' | 'toldByMistake';

export type TakeOutOutcome =
  | SaveOutcome
  | { readonly ok: false; readonly reason: 'holdsBack'; readonly held: HeldBack };
