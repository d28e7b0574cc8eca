import { lockScreenEn } from './lock-screen.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useCopy`, with the sentences of the lock screen only. */
export function useLockScreenCopy() {
  return useCatalogue(lockScreenEn);
}
