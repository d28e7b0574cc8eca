import * as v from 'valibot';
import { limit } from '../limit.ts';
import type { Parsed } from '../parsed.ts';

export const remindersSchemaVersion = 1;

/** As a calendar file writes them, from Monday. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** What a calendar may show to anybody who looks over a shoulder: none says what it is about. */
export const neutralTitles = ['quietTime', 'timeForMe', 'pause', 'stretch'] as const;
export type NeutralTitle = (typeof neutralTitles)[number];

export const reminderLimits = { times: limit(6, 'times', 'ourDefault') } as const;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const few = reminderLimits.times.value;

const time = v.looseObject({
  /** Random; a calendar knows the entry by it. */
  id,
  days: v.pipe(v.array(v.picklist(weekdays)), v.minLength(1), v.maxLength(weekdays.length)),
  /** HH:MM by the clock on the wall, wherever the person is. */
  at: timeOfDay,
});

const schema = v.looseObject({
  schema: v.literal(remindersSchemaVersion),
  title: v.picklist(neutralTitles),
  times: v.pipe(v.array(v.unknown()), v.maxLength(few), v.array(time)),
  /** Of the latest file that was made; absent before the first. */
  file: v.exactOptional(
    v.looseObject({
      /** Counts up, so that a calendar takes the newer of two. */
      number: v.pipe(v.number(), v.integer(), v.minValue(0)),
      plan: v.looseObject({ id: v.string(), version: v.number() }),
      /** The ids in it. */
      ids: v.array(id),
    }),
  ),
});

/** Times that a person has chosen, for a calendar of their own. The app itself never calls anybody. */
export type Reminders = v.InferOutput<typeof schema>;
export type ReminderTime = v.InferOutput<typeof time>;

export const noReminders: Reminders = { schema: remindersSchemaVersion, title: 'quietTime', times: [] };

export function parseReminders(stored: unknown): Parsed<Reminders> {
  const version = (stored as { schema?: unknown } | null | undefined)?.schema;
  if (typeof version === 'number' && version > remindersSchemaVersion) return { kind: 'newer' };
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}

type PlanNow = { readonly id: string; readonly version: number };

/** Whether the latest file was made for another plan, or another version of it, than `plan`. */
export function isForAnotherPlan({ file }: Reminders, { id: planId, version }: PlanNow): boolean {
  return file !== undefined && (file.plan.id !== planId || file.plan.version !== version);
}

/** With the file that `calendarFile` makes of it now. */
export function withFile(reminders: Reminders, plan: PlanNow): Reminders {
  const number = (reminders.file?.number ?? -1) + 1;
  const ids = reminders.times.map((one) => one.id);
  return { ...reminders, file: { number, plan: { id: plan.id, version: plan.version }, ids } };
}
