import type { KeptChange } from '../domain/backup/kept-change.ts';
import type { Kept } from '../domain/backup/kept-history.ts';
import type { SaveOutcome } from './stores.ts';

export type WholeRead =
  | {
      readonly kind: 'read';
      /** As stored: nothing in it has been judged but that records say where they belong. */
      readonly kept: Kept;
      /** Records that cannot be read, and are in no backup. */
      readonly unreadable: number;
      /** Hand it back with the change that is made of what was read. */
      readonly seen: unknown;
    }
  | { readonly kind: 'blocked' };

/** What is written into slots in the same step, by name; `undefined` empties one. */
export type Besides = Readonly<Record<string, unknown>>;

/** `changed`: something was written since it was read. Nothing was done: read again. */
export type ChangeOutcome = SaveOutcome | { readonly ok: false; readonly reason: 'changed' };

/** Everything that is kept, read at once and changed in one step. */
export interface WholeStore {
  read(): Promise<WholeRead>;
  /** Does all of it or, wherever it is cut off, nothing. */
  change(seen: unknown, change: KeptChange, besides: Besides): Promise<ChangeOutcome>;
}
