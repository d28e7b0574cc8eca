import { type LeavingCopy, leavingEn } from './leaving.en.ts';

const english: { copy: LeavingCopy } = { copy: leavingEn };

/** As `useFirstCopy`, with the sentences about leaving quickly, covering, and the name and icon. */
export function useLeavingCopy(): { copy: LeavingCopy } {
  return english;
}
