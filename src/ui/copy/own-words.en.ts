import { ownWords } from './en/own-words.ts';
import { firstEn } from './first.en.ts';

/** What choosing one's own words is told with: only its screens load it. */
export const ownWordsEn = { ...firstEn, ownWords };
