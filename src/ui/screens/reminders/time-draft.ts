import type { ReminderTime, Weekday } from '../../../domain/reminders/reminders.ts';

/** A time as it is being written: an hour may be missing, and so may every day. */
export type TimeDraft = { readonly id: string; readonly at: string; readonly days: readonly Weekday[] };

export type DraftProblem = 'noHour' | 'noDays';

export function problemOf({ at, days }: TimeDraft): DraftProblem | undefined {
  if (at === '') return 'noHour';
  return days.length === 0 ? 'noDays' : undefined;
}

/** Undefined where one of them is not whole. */
export function timesOf(drafts: readonly TimeDraft[]): ReminderTime[] | undefined {
  if (drafts.some((draft) => problemOf(draft) !== undefined)) return undefined;
  // Some browsers answer with seconds.
  return drafts.map(({ id, at, days }) => ({ id, at: at.slice(0, 5), days: [...days] }));
}
