import * as v from 'valibot';
import { calendarDay, instant, recordId } from '../journal/stored-record.ts';
import type { Parsed } from '../parsed.ts';
import { type KeptChange } from './kept-change.ts';
import { type Kept, settingNames } from './kept-history.ts';
import { mergeHistories } from './merge-histories.ts';

export const snapshotSchema = 1;

const broughtSchema = v.object({
  /** Ids of records that came. */
  records: v.array(recordId),
  tombstones: v.array(recordId),
  settings: v.array(v.picklist(settingNames)),
});

/** What a restore brought, so that it can be taken away again and nothing else. */
export type Brought = v.InferOutput<typeof broughtSchema>;

const headSchema = v.looseObject({
  schema: v.literal(snapshotSchema),
  at: instant,
  /** The person's own calendar day of the restore, YYYY-MM-DD. */
  day: calendarDay,
  brought: broughtSchema,
  /** All that was here before, packed. */
  before: v.string(),
});

/** What was here before a restore, kept until the next one. */
export type Snapshot = v.InferOutput<typeof headSchema>;

export function parseSnapshot(stored: unknown): Parsed<Snapshot> {
  const schema = (stored as { schema?: unknown } | null | undefined)?.schema;
  if (typeof schema === 'number' && schema > snapshotSchema) return { kind: 'newer' };
  const parsed = v.safeParse(headSchema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}

export function broughtBy({ put, bury, settings }: KeptChange): Brought {
  return {
    records: put.map(({ id }) => id),
    tombstones: [...bury],
    settings: settings.map(({ name }) => name),
  };
}

/**
 * What was here before a restore, and what was added since. What the restore brought is gone, deleted or not; what was
 * deleted since stays deleted. Settings that it changed are as they were.
 */
export function undone(now: Kept, before: Kept, brought: Brought): Kept {
  const [records, tombstones] = [new Set(brought.records), new Set(brought.tombstones)];
  const since = {
    records: now.records.filter(({ id }) => !records.has(id)),
    tombstones: now.tombstones.filter((id) => !tombstones.has(id)),
  };
  const others = settingNames.filter((name) => !brought.settings.includes(name) && name in now.settings);
  const formers = brought.settings.filter((name) => name in before.settings);
  return {
    ...mergeHistories(since, before),
    settings: Object.fromEntries([
      ...others.map((name) => [name, now.settings[name]] as const),
      ...formers.map((name) => [name, before.settings[name]] as const),
    ]),
  };
}
