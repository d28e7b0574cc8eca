import { type HandOverCopy, handOverEn } from './hand-over.en.ts';
import { plainWords, type Words } from './words.ts';

const english: { copy: HandOverCopy; words: Words } = { copy: handOverEn, words: plainWords };

/** As `useCopy`, with the sentences of plans on their way. */
export function useHandOverCopy(): { copy: HandOverCopy; words: Words } {
  return english;
}
