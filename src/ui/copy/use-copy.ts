import { type Copy, en } from './en.ts';
import { plainWords, type Words } from './words.ts';

const english: { copy: Copy; words: Words } = { copy: en, words: plainWords };

/** The sentences of the person's language, and the person's own words to put into them. The one place to choose either. */
export function useCopy(): { copy: Copy; words: Words } {
  return english;
}
