import type { History, Kept } from './kept-history.ts';
import { mergeHistories } from './merge-histories.ts';

/**
 * How a backup comes back. `merge` adds what is not here; where both have a setting, `settings` says whose it is. `replace`
 * makes this device as the backup was.
 */
export type RestoreWay =
  | { readonly kind: 'merge'; readonly settings: 'here' | 'backup' }
  | { readonly kind: 'replace' };

/** What lies in a journal never changes: whatever else the backup has under an id that is here counts for nothing. */
function asHere({ records }: History, { records: theirs, tombstones }: History): History {
  const mine = new Map(records.map((record) => [record.id, record]));
  return { records: theirs.map((record) => mine.get(record.id) ?? record), tombstones };
}

/** What will be here. A record that was deleted here stays deleted either way, and one that is in both stays as it is. */
export function restored(here: Kept, backup: Kept, way: RestoreWay): Kept {
  const there = asHere(here, backup);
  if (way.kind === 'merge') {
    const [weak, strong] = way.settings === 'here' ? [backup, here] : [here, backup];
    return { ...mergeHistories(here, there), settings: { ...weak.settings, ...strong.settings } };
  }
  const withoutHere = { records: [], tombstones: here.tombstones };
  return { ...mergeHistories(withoutHere, there), settings: backup.settings };
}
