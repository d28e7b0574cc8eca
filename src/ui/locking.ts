import type { AutoLock } from '../domain/lock/auto-lock.ts';
import type { Lock } from '../machines/lock.ts';
import type { Slot } from '../machines/stores.ts';
import type { RunningSession } from './services.ts';

/** What a lock must not shut: a session that is heard, or what somebody has typed and nothing has kept. */
export type HeldOpen =
  | { readonly kind: 'session'; readonly session: RunningSession }
  | { readonly kind: 'typed' };

/** The lock, as the screens behind it know it. */
export type Locking = {
  readonly lock: Lock;
  /** When it locks by itself; the usual time where nothing was chosen. */
  readonly autoLock: Slot<AutoLock>;
  /** To be told after either was changed. */
  readonly changed: () => void;
  /** To be told once everything was deleted: there is nothing left to lock. */
  readonly over: () => void;
  /** Only where the lock is on. */
  readonly lockNow: () => void;
  /** Until the answered function is called, the app is locked without being shut. */
  readonly holdOpen: (what: HeldOpen) => () => void;
};
