import * as v from 'valibot';
import { parseJournalRecord } from '../journal/parse-journal-record.ts';
import { calendarDay, instant, recordId } from '../journal/stored-record.ts';
import type { Parsed } from '../parsed.ts';
import { type Backup, backupSchema } from './backup.ts';
import { isKeptRecord, type KeptRecord, settingNames, type Settings } from './kept-history.ts';
import { parseSetting } from './parse-setting.ts';

const wholeBackup = v.looseObject({
  unfurl: v.literal('backup'),
  schema: v.literal(backupSchema),
  madeAt: instant,
  day: calendarDay,
  records: v.array(v.unknown()),
  tombstones: v.array(recordId),
  settings: v.looseObject({}),
});

export type ReadBackup = {
  readonly backup: Backup;
  /** How many records and settings could not be read, and are not in `backup`. */
  readonly leftOut: number;
};

function isOfNewerSchema(input: unknown): boolean {
  const schema = (input as { schema?: unknown } | null | undefined)?.schema;
  return typeof schema === 'number' && schema > backupSchema;
}

/** Records of a version yet to come are carried along, so that a later version finds them. */
function soundRecords(records: readonly unknown[]): readonly KeptRecord[] {
  return records.flatMap((record) => {
    const parsed = parseJournalRecord(record);
    if (parsed.kind === 'value') return parsed.value;
    return parsed.kind === 'newer' && isKeptRecord(record) ? record : [];
  });
}

/** A setting of a version yet to come is left out: in its place it would stand in the way of this version. */
function soundSettings(given: Readonly<Record<string, unknown>>): Settings {
  const sound = settingNames.flatMap((name) => {
    const parsed = Object.hasOwn(given, name) ? parseSetting[name](given[name]) : undefined;
    return parsed?.kind === 'value' ? [[name, parsed.value] as const] : [];
  });
  return Object.fromEntries(sound);
}

/**
 * Reads a backup that was unsealed. Never throws. A newer one is refused as a whole. Single records and settings that
 * cannot be read are left out and counted; what is not known in a record is kept.
 */
export function parseBackup(input: unknown): Parsed<ReadBackup> {
  if (isOfNewerSchema(input)) return { kind: 'newer' };
  const parsed = v.safeParse(wholeBackup, input);
  if (!parsed.success) return { kind: 'damaged' };
  const { output } = parsed;
  const dead = new Set(output.tombstones);
  const sound = soundRecords(output.records);
  const byId = new Map(sound.map((record) => [record.id, record]));
  const records = [...byId.values()].filter(({ id }) => !dead.has(id));
  const settings = soundSettings(output.settings);
  const settingsGiven = settingNames.filter((name) => Object.hasOwn(output.settings, name)).length;
  const leftOut = output.records.length - sound.length + settingsGiven - Object.keys(settings).length;
  return {
    kind: 'value',
    value: { backup: { ...output, records, tombstones: [...dead], settings }, leftOut },
  };
}
