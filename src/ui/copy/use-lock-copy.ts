import { lockEn } from './lock.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useCopy`, with the sentences about the lock. */
export function useLockCopy() {
  return useCatalogue(lockEn);
}
