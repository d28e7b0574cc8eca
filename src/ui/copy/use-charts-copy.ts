import { type ChartsCopy, chartsEn } from './charts.en.ts';
import { plainWords, type Words } from './words.ts';

const english: { copy: ChartsCopy; words: Words } = { copy: chartsEn, words: plainWords };

/** As `useCopy`, with the sentences of the pictures. */
export function useChartsCopy(): { copy: ChartsCopy; words: Words } {
  return english;
}
