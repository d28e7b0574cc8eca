import * as v from 'valibot';
import { calendarDay } from '../journal/stored-record.ts';
import type { Parsed } from '../parsed.ts';

const lastBackupSchema = 1;

const schema = v.looseObject({
  schema: v.literal(lastBackupSchema),
  /** The person's own calendar day, YYYY-MM-DD. */
  day: calendarDay,
});

/** When this device last handed a backup over. Where the file is now, nobody knows. */
export type LastBackup = v.InferOutput<typeof schema>;

export function backedUpOn(day: string): LastBackup {
  return { schema: lastBackupSchema, day };
}

export function parseLastBackup(stored: unknown): Parsed<LastBackup> {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}
