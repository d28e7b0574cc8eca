import type { SummaryLine } from './summary-line.ts';

/** What the values of a line count. Scales of 0 to 10, and points of questionnaires, count `points`. */
export type Unit = 's' | 'mm' | 'uV' | 'points';

/** The unit of the values of `line`; undefined where its facts have none. */
export function unitOf(line: SummaryLine): Unit | undefined {
  switch (line.what) {
    case 'minutes':
    case 'held':
    case 'homework':
      return 's';
    case 'largest':
    case 'depth':
      return 'mm';
    case 'painBefore':
    case 'painWorst':
    case 'painAfter':
    case 'worry':
    case 'score':
    case 'pair':
      return 'points';
    case 'reading':
      return line.of.endsWith('Minutes') ? 's' : 'uV';
    default:
      return undefined;
  }
}
