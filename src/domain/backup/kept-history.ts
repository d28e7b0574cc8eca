import * as v from 'valibot';
import { calendarDay, instant, recordId, type Stored } from '../journal/stored-record.ts';

/** As much of a record as a backup has to know. Whatever else is in it is carried along as it is. */
export type KeptRecord = Pick<Stored, 'id' | 'at' | 'day'>;

/** One person's journal as a whole: what is in it, and the ids of what was deleted. No id is in both. */
export type History = {
  readonly records: readonly KeptRecord[];
  readonly tombstones: readonly string[];
};

/** What is kept beside the journal and goes into a backup. What belongs to one day or one session does not. */
export const settingNames = [
  'ladder',
  'plan',
  'plans kept',
  'plan being composed',
  'clearances',
  'regular questions',
  'reminders',
  'help lines',
  'setting up',
  'sound',
  'ways',
  'own words',
] as const;
export type SettingName = (typeof settingNames)[number];

/** Each as it is stored; absent where nothing is. */
export type Settings = { readonly [name in SettingName]?: unknown };

/** Everything that outlasts a day. */
export type Kept = History & { readonly settings: Settings };

const keptRecord = v.looseObject({ id: recordId, at: instant, day: calendarDay });

/** Whether a record, also one of a version yet to come, says what a backup has to know. */
export function isKeptRecord(stored: unknown): stored is KeptRecord {
  return v.is(keptRecord, stored);
}
