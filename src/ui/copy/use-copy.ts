import { createContext, use } from 'react';
import { type Copy, en } from './en.ts';
import { plainWords, type Words } from './words.ts';

const CopyContext = createContext<{ copy: Copy; words: Words }>({ copy: en, words: plainWords });

export const CopyProvider = CopyContext.Provider;

/** The sentences of the person's language, and the person's own words to put into them. */
export function useCopy(): { copy: Copy; words: Words } {
  return use(CopyContext);
}
