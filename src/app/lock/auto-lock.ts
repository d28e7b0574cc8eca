import { type AutoLockMinutes, lockDueInMs, type TwoClocks } from '../../domain/lock/auto-lock.ts';

type AutoLockParts = {
  readonly now: () => TwoClocks;
  /** Calls back after `ms` or later; answers with how to call it off. */
  readonly after: (ms: number, call: () => void) => () => void;
  /** At once, within the event in which the page is left. */
  readonly cover: () => void;
  readonly uncover: () => void;
  readonly lock: () => void;
  /** Whether something guides the person now: to lie there and listen is to be here. */
  readonly isGuiding: () => boolean;
};

/** What is watched: undefined where nothing is to lock. */
export type WatchedLock = { readonly minutes: AutoLockMinutes };

/**
 * Locks an app that was left, or that nobody touches. It is covered while it is left, and uncovered only when it is still
 * open. A sleeping device calls nothing back in time: whoever comes back is met by what is due, before anything shows.
 */
export function makeAutoLock({ now, after, cover, uncover, lock, isGuiding }: AutoLockParts) {
  let watched: WatchedLock | undefined;
  let touchedAt = now();
  let leftAt: TwoClocks | undefined;
  let callOff = () => {};

  /** Whether it locked. */
  function look(): boolean {
    callOff();
    if (!watched) return false;
    if (!leftAt && isGuiding()) touchedAt = now();
    const dueMs = lockDueInMs(watched.minutes, { touchedAt, leftAt }, now());
    if (dueMs > 0) {
      callOff = after(dueMs, () => void look());
      return false;
    }
    watched = undefined;
    lock();
    return true;
  }

  return {
    /** From now on, as if it had just been touched. */
    watch(next: WatchedLock | undefined): void {
      watched = next;
      touchedAt = now();
      if (watched && leftAt) cover();
      look();
    },
    left(): void {
      leftAt ??= now();
      if (!watched) return;
      cover();
      look();
    },
    back(): void {
      const wasLocked = look();
      leftAt = undefined;
      touchedAt = now();
      if (wasLocked || !watched) return;
      uncover();
      look();
    },
    touched(): void {
      // A device that slept tells of the touch that woke it first.
      if (leftAt || look()) return;
      touchedAt = now();
    },
  };
}
