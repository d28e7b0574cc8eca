import { type LockCopy, lockEn } from './lock.en.ts';

const english: { copy: LockCopy } = { copy: lockEn };

/** As `useCopy`, with the sentences about the lock. */
export function useLockCopy(): { copy: LockCopy } {
  return english;
}
