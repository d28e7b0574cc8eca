import type { Tried } from '../machines/lock.ts';
import type { SaveOutcome } from '../machines/stores.ts';

/**
 * What is behind the lock. `shut`: nothing that was open is there any more. `quiet`: it waits as it was. `playing`, `still`:
 * so does a session, which is heard or waits for the person.
 */
export type BehindLock = 'shut' | 'quiet' | 'playing' | 'still';

/** What the lock screen stands in front of. */
export type LockDoor = {
  readonly behind: () => BehindLock;
  readonly subscribe: (listener: () => void) => () => void;
  /** The session, where one is there. */
  readonly pauseOrGoOn: () => void;
  readonly stop: () => void;
  /** Takes some seconds, in which the page may stand still. Once it is `opened`, the lock screen goes away by itself. */
  readonly open: (passphrase: string) => Promise<Tried<unknown>>;
  /** How long no passphrase is tried, in ms. */
  readonly waitMs: () => Promise<number>;
  /** Deletes all that is kept here, in every space, and opens the app anew. Answers where that could not be done. */
  readonly deleteEverything: () => Promise<SaveOutcome>;
};
