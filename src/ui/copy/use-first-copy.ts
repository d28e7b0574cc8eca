import { type FirstCopy, firstEn } from './first.en.ts';
import { plainWords, type Words } from './words.ts';

const english: { copy: FirstCopy; words: Words } = { copy: firstEn, words: plainWords };

/** As `useCopy`, for what the first screen is made of: with it, the other screens' sentences are loaded with them. */
export function useFirstCopy(): { copy: FirstCopy; words: Words } {
  return english;
}
