import * as v from 'valibot';
import { calendarDay } from '../journal/stored-record.ts';
import { limit } from '../limit.ts';
import type { Parsed } from '../parsed.ts';

export const deletingSchemaVersion = 1;

/** In months. */
export const entryAges = [1, 3, 6, 12] as const;
export type EntryAge = (typeof entryAges)[number];
/** In months without opening the app. */
export const absences = [1, 3, 6] as const;
export type Absence = (typeof absences)[number];

export const deletingLimits = {
  /** So long before it goes, what is to go is announced. */
  noticeDays: limit(7, 'days', 'ourDefault'),
  /** On so many days after that of the announcement the app has to have been opened. */
  openedDays: limit(2, 'days', 'ourDefault'),
  /** For so long "keep them" holds. */
  sparedDays: limit(30, 'days', 'ourDefault'),
} as const;

const announcement = v.looseObject({
  on: calendarDay,
  goesOn: calendarDay,
  /** The latest days, after `on`, on which it was seen again. */
  seenOn: v.array(calendarDay),
  /** Of entries: how many were named the last time. */
  count: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** What is to go was named on `on`, and goes on `goesOn` at the earliest. */
export type Announcement = v.InferOutput<typeof announcement>;

const schema = v.looseObject({
  schema: v.literal(deletingSchemaVersion),
  /** Absent: no entry goes by its age. */
  entriesAfterMonths: v.exactOptional(v.picklist(entryAges)),
  /** Absent: not everything goes, however long nobody was here. */
  allAfterMonths: v.exactOptional(v.picklist(absences)),
  /** The latest day on which the app was opened. */
  openedOn: calendarDay,
  entries: v.exactOptional(announcement),
  all: v.exactOptional(announcement),
  /** Until this day no entry is announced. */
  sparedUntil: v.exactOptional(calendarDay),
});

/** What the person wishes to go by itself, and what has been announced of it. Days are YYYY-MM-DD. */
export type DeletingWishes = v.InferOutput<typeof schema>;

export function parseDeletingWishes(stored: unknown): Parsed<DeletingWishes> {
  const version = (stored as { schema?: unknown } | null | undefined)?.schema;
  if (typeof version === 'number' && version > deletingSchemaVersion) return { kind: 'newer' };
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}

export function noDeleting(today: string): DeletingWishes {
  return { schema: deletingSchemaVersion, openedOn: today };
}
