import { type EntryDayProblem, entryDayProblem } from '../../../domain/journal/entry-day.ts';
import type { Stored } from '../../../domain/journal/stored-record.ts';
import type { Stamp } from '../../../machines/session-events.ts';

/** As in the fields: a day as YYYY-MM-DD and a time of it as HH:MM, where the person is now. No time is any time. */
export type When = { readonly day: string; readonly time: string };

export type ReadWhen =
  | { readonly ok: true; readonly moment: Pick<Stored, 'at' | 'day' | 'anyTime'> }
  | { readonly ok: false; readonly problem: EntryDayProblem };

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** What the fields show of a record, or of now for a new one. */
export function whenOf(former: Stored | undefined, today: string): When {
  if (!former) return { day: today, time: '' };
  const at = new Date(former.at);
  const time = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
  return { day: former.day, time: former.anyTime ? '' : time };
}

function instantOf(day: string, time: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, date, hours, minutes).toISOString();
}

/**
 * The moment that the fields tell of. Where neither was changed it stays what it was, to the second. Where only the day
 * is told, noon of it stands for order, or now on the day itself.
 */
export function readWhen(
  { day, time }: When,
  former: Stored | undefined,
  now: Pick<Stamp, 'at' | 'day'>,
): ReadWhen {
  const before = former && whenOf(former, now.day);
  if (former && before?.day === day && before.time === time) {
    const { at, anyTime } = former;
    return { ok: true, moment: { at, day, ...(anyTime ? { anyTime } : {}) } };
  }
  const problem = entryDayProblem(day, now.day);
  if (problem) return { ok: false, problem };
  if (time === '') {
    const at = day === now.day ? now.at : instantOf(day, '12:00');
    return { ok: true, moment: { at, day, anyTime: true } };
  }
  const at = instantOf(day, time);
  if (day === now.day && Date.parse(at) > Date.parse(now.at)) return { ok: false, problem: 'toCome' };
  return { ok: true, moment: { at, day } };
}
