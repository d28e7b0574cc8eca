import type { Parsed } from '../../domain/parsed.ts';
import type { Lock, Tried } from '../../machines/lock.ts';
import type { JournalStore, MemoryOnlyReason, SaveOutcome, Slot } from '../../machines/stores.ts';
import type { WholeStore } from '../../machines/whole-store.ts';

/**
 * Judges what was read back from a slot. Unknown fields that it keeps survive the next `update`. Where the rules for a shape
 * are loaded only once something is there, a failure to load them counts as `blocked`.
 */
export type ParseStored<Value> = (stored: unknown) => Parsed<Value> | Promise<Parsed<Value>>;

/** The slot to which what could not be read in `name` was moved, the first time, the second, and so on. */
export function asideName(name: string, times: number): string {
  return `${name} (aside ${times})`;
}

type Stores = {
  readonly journal: JournalStore;
  /** Slots of one name are one slot. A value must survive a round trip through JSON. */
  slot<Value>(name: string, parse: ParseStored<Value>): Slot<Value>;
  /** For backups; what does it is loaded with the first call. */
  whole(): Promise<WholeStore>;
  /** Of a storage in memory it is off, and cannot be changed. */
  readonly lock: Lock;
  /**
   * Deletes everything that was ever kept, whichever tab kept it, and ends once it is gone. Afterwards a storage that
   * kept answers `blocked`, in this tab and in others; only a new `openStorage` begins anew.
   */
  deleteEverything(): Promise<SaveOutcome>;
};

/** `memoryOnly` works the same and forgets all when the page closes: the person has to be told. */
export type Storage = Stores &
  ({ readonly kind: 'kept' } | { readonly kind: 'memoryOnly'; readonly why: MemoryOnlyReason });

/** What is kept lies behind a passphrase. */
export type LockedStorage = {
  readonly kind: 'locked';
  /** Opens the space that the passphrase belongs to, whichever that is. */
  unlock(passphrase: string): Promise<Tried<Storage>>;
  /** How long no passphrase is tried; 0 where one may be. */
  waitMs(): Promise<number>;
  /** As that of a storage that is open: the locked spaces are gone too. */
  deleteEverything(): Promise<SaveOutcome>;
};

export type OpenedStorage = Storage | LockedStorage;
