import { isSameJson } from '../same-json.ts';
import type { Backup } from './backup.ts';
import { type History, type Kept, settingNames, type SettingName } from './kept-history.ts';

/** What is known of a backup before anything is done with it. */
export type RestorePreview = {
  /** The person's own calendar day on which it was made, YYYY-MM-DD. */
  readonly madeOn: string;
  readonly entries: number;
  readonly sessions: number;
  /** The first and last day of its entries, YYYY-MM-DD; absent where it has none. */
  readonly days: { readonly from: string; readonly to: string } | undefined;
  /** Entries that would come. */
  readonly isNew: number;
  readonly inBoth: number;
  /** Entries that are here and not in it: `replace` takes them out. */
  readonly onlyHere: number;
  /** Entries in it that were deleted here: they stay deleted. */
  readonly deletedHere: number;
  /** Entries here that were deleted where it was made: they go. */
  readonly deletedThere: number;
  /** Settings that only the backup has, and those that are another here. */
  readonly settings: {
    readonly onlyThere: readonly SettingName[];
    readonly differing: readonly SettingName[];
  };
  /** Settings that are here alone: `replace` empties them. */
  readonly settingsOnlyHere: readonly SettingName[];
};

function idsOf({ records }: History): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

function isSession(record: object): boolean {
  return 'kind' in record && record.kind === 'session';
}

function settingsOf(here: Kept, backup: Kept) {
  const has = (kept: Kept) => settingNames.filter((name) => kept.settings[name] !== undefined);
  const [mine, theirs] = [has(here), has(backup)];
  const isSame = (name: SettingName) => isSameJson(here.settings[name], backup.settings[name]);
  return {
    settings: {
      onlyThere: theirs.filter((name) => !mine.includes(name)),
      differing: theirs.filter((name) => mine.includes(name) && !isSame(name)),
    },
    settingsOnlyHere: mine.filter((name) => !theirs.includes(name)),
  };
}

/** Says what `backup` would change on a device that has `here`. */
export function previewOf(here: Kept, backup: Backup): RestorePreview {
  const [mine, theirs] = [idsOf(here), idsOf(backup)];
  const [deadHere, deadThere] = [new Set(here.tombstones), new Set(backup.tombstones)];
  const count = (history: History, holds: (id: string) => boolean) =>
    history.records.filter(({ id }) => holds(id)).length;
  const days = backup.records.map(({ day }) => day).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return {
    madeOn: backup.day,
    entries: backup.records.length,
    sessions: backup.records.filter(isSession).length,
    days: from !== undefined && to !== undefined ? { from, to } : undefined,
    isNew: count(backup, (id) => !mine.has(id) && !deadHere.has(id)),
    inBoth: count(backup, (id) => mine.has(id)),
    onlyHere: count(here, (id) => !theirs.has(id) && !deadThere.has(id)),
    deletedHere: count(backup, (id) => deadHere.has(id)),
    deletedThere: count(here, (id) => deadThere.has(id)),
    ...settingsOf(here, backup),
  };
}
