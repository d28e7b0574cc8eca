import type { ReactNode } from 'react';
import { type Speaking, SpeakingContext } from './speaking.ts';
import { plainWords } from './words.ts';

const plainly: Speaking = { words: plainWords };

/**
 * Around every room in which something is made that others read, and around all that is printed: whatever is said, named or
 * put into a file in here has the plain words, whatever the person calls things.
 */
export function InPlainWords({ children }: { readonly children: ReactNode }) {
  return <SpeakingContext value={plainly}>{children}</SpeakingContext>;
}
