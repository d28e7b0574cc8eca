import { type ComposeCopy, composeEn } from './compose.en.ts';
import { plainWords, type Words } from './words.ts';

const english: { copy: ComposeCopy; words: Words } = { copy: composeEn, words: plainWords };

/** As `useCopy`, with the sentences for composing a plan. */
export function useComposeCopy(): { copy: ComposeCopy; words: Words } {
  return english;
}
