import * as v from 'valibot';

/** Raised whenever the stored shape of a record changes; each step has a migration and a fixture. */
export const journalRecordSchema = 1;

/** What every record has. */
export type Stored = {
  readonly schema: typeof journalRecordSchema;
  /** Random, unique over all devices, for ever. */
  readonly id: string;
  /** The moment it began: ISO 8601 in UTC. */
  readonly at: string;
  /** The person's own calendar day on which it began, YYYY-MM-DD. A session over midnight belongs here. */
  readonly day: string;
  /** Only the day was told: then `at` is for order alone. */
  readonly anyTime?: true;
  /** Ids that it had before it was edited, oldest first. What was said about one of them was said about this record. */
  readonly formerIds?: readonly string[];
};

/** Engines differ on a day such as 30 February: some refuse it, some make it 2 March. Written back, it must be itself. */
function isReal(instant: string): boolean {
  const ms = Date.parse(instant);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 19) === instant.slice(0, 19);
}

export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/),
  v.check(isReal),
);

export const calendarDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((day) => isReal(`${day}T00:00:00Z`)),
);

export const recordId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** The fields of `Stored`, for the schema of each kind. */
export const stored = {
  schema: v.literal(journalRecordSchema),
  id: recordId,
  at: instant,
  day: calendarDay,
  anyTime: v.exactOptional(v.literal(true)),
  formerIds: v.exactOptional(v.array(recordId)),
};
