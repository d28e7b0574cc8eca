import { isDay } from '../day.ts';

/** The journal's months begin here. */
export const earliestDay = '1970-01-01';

export type EntryDayProblem = 'notADay' | 'toCome' | 'tooEarly';

/** Why something cannot have been on `day`, seen from the calendar day `today`; undefined where it can. */
export function entryDayProblem(day: string, today: string): EntryDayProblem | undefined {
  if (!isDay(day)) return 'notADay';
  if (day > today) return 'toCome';
  return day < earliestDay ? 'tooEarly' : undefined;
}
