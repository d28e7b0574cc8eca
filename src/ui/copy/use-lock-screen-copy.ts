import { type LockScreenCopy, lockScreenEn } from './lock-screen.en.ts';

const english: { copy: LockScreenCopy } = { copy: lockScreenEn };

/** As `useCopy`, with the sentences of the lock screen only. */
export function useLockScreenCopy(): { copy: LockScreenCopy } {
  return english;
}
