import { isSameJson } from '../same-json.ts';
import { type History, type Kept, type KeptRecord, settingNames, type SettingName } from './kept-history.ts';

/** What has to be done so that one whole becomes another. */
export type KeptChange = {
  readonly put: readonly KeptRecord[];
  /** Taken out without a tombstone, unless it is in `bury` too. */
  readonly takeOut: readonly KeptRecord[];
  /** Ids that get a tombstone. */
  readonly bury: readonly string[];
  /** Ids that lose theirs. */
  readonly unbury: readonly string[];
  /** `undefined` empties a setting. */
  readonly settings: readonly { readonly name: SettingName; readonly value: unknown }[];
};

function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return some.filter((one) => !known.has(one));
}

function recordsWithout({ records }: History, others: History): readonly KeptRecord[] {
  const known = new Set(others.records.map(({ id }) => id));
  return records.filter(({ id }) => !known.has(id));
}

/** The least change that makes `next` of `now`. A record of one id is the same in both. */
export function changeBetween(now: Kept, next: Kept): KeptChange {
  return {
    put: recordsWithout(next, now),
    takeOut: recordsWithout(now, next),
    bury: without(next.tombstones, now.tombstones),
    unbury: without(now.tombstones, next.tombstones),
    settings: settingNames
      .filter((name) => !isSameJson(now.settings[name], next.settings[name]))
      .map((name) => ({ name, value: next.settings[name] })),
  };
}

export function isNothing({ put, takeOut, bury, unbury, settings }: KeptChange): boolean {
  return [put, takeOut, bury, unbury, settings].every((some) => some.length === 0);
}
