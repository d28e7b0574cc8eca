import { chartsEn } from './charts.en.ts';
import { useCatalogue } from './speaking.ts';

/** As `useCopy`, with the sentences of the pictures. */
export function useChartsCopy() {
  return useCatalogue(chartsEn);
}
