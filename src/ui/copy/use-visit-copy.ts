import { type VisitCopy, visitEn } from './visit.en.ts';
import { plainWords, type Words } from './words.ts';

const english: { copy: VisitCopy; words: Words } = { copy: visitEn, words: plainWords };

/** As `useCopy`, with the sentences of the visit summary. */
export function useVisitCopy(): { copy: VisitCopy; words: Words } {
  return english;
}
