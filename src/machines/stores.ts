import type { JournalRecord } from '../domain/journal/journal-record.ts';

/** How a write ended. Nothing already stored is touched by a write that fails. */
export type SaveOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: SaveFailure };

/** `full`: no room; `blocked`: the browser keeps nothing here (private window, policy); `broken`: anything else. */
export type SaveFailure = 'full' | 'blocked' | 'broken';

/** `known`: the id stands for another record, or for one that was deleted. Nothing was kept and nothing changed. */
export type AddOutcome = SaveOutcome | { readonly ok: false; readonly reason: 'known' };

/**
 * Why nothing can be kept. `newer`: a newer version of the app keeps its records here. `damaged`: records are here,
 * but the key to them cannot be read. In both, what is there stays as it is.
 */
export type MemoryOnlyReason = 'blocked' | 'full' | 'newer' | 'damaged';

/** What could not be read. It is kept as it is and never overwritten. */
export type Unreadable = { readonly damaged: number; readonly newer: number };

/** `blocked`: the store did not answer. It is not the same as a month without records. */
export type MonthRead =
  | {
      readonly kind: 'read';
      /** Newest first. */
      readonly records: readonly JournalRecord[];
      readonly unreadable: Unreadable;
    }
  | { readonly kind: 'blocked' };

/** Months that hold anything, readable or not, newest first. */
export type MonthsRead =
  | { readonly kind: 'read'; readonly months: readonly string[] }
  | { readonly kind: 'blocked' };

/** The append-only journal, sealed. Months are the person's own calendar months, `YYYY-MM`. */
export interface JournalStore {
  /** Adds a record. It is well only if the journal now holds this very record; adding it again changes nothing. */
  add(record: JournalRecord): Promise<AddOutcome>;
  month(month: string): Promise<MonthRead>;
  months(): Promise<MonthsRead>;
  /**
   * Adds `record` in the place of `former`, as one step: both or neither. `former` is really deleted, and leaves a
   * tombstone. Where it was deleted or replaced meanwhile, the record is added all the same, so that of two edits none is
   * lost. `record` needs an id of its own.
   */
  replace(
    record: JournalRecord,
    former: { readonly id: string; readonly month: string },
  ): Promise<AddOutcome>;
  /** Really deletes, and leaves a tombstone that holds nothing but the id. */
  remove(id: string, month: string): Promise<SaveOutcome>;
}

export type SlotRead<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'empty' }
  /** Kept as it is; unless `blocked`, `write` is refused until `setAside` or `clear`. */
  | { readonly kind: 'unreadable'; readonly why: 'damaged' | 'newer' | 'blocked' };

/** One sealed value under one opaque key: the check-in draft, the resume point, settings. */
export interface Slot<Value> {
  read(): Promise<SlotRead<Value>>;
  write(value: Value): Promise<SaveOutcome>;
  /** Read, change, write as one step: two tabs changing at once lose nothing. `undefined` comes in when empty. */
  update(change: (value: Value | undefined) => Value): Promise<SaveOutcome>;
  /**
   * Moves a damaged or newer value to a slot of its own, as one step, and leaves this one empty. Nothing moved aside
   * before is overwritten. Does nothing to a value that can be read.
   */
  setAside(): Promise<SaveOutcome>;
  clear(): Promise<SaveOutcome>;
}
