import { type SetsCopy, setsEn } from './sets.en.ts';
import { plainWords, type Words } from './words.ts';

const english: { copy: SetsCopy; words: Words } = { copy: setsEn, words: plainWords };

/** As `useCopy`, with the sentences about sets of dilators. */
export function useSetsCopy(): { copy: SetsCopy; words: Words } {
  return english;
}
