import { isKeptRecord, settingNames } from '../../domain/backup/kept-history.ts';
import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import { parseJournalRecord } from '../../domain/journal/parse-journal-record.ts';
import type { WholeStore } from '../../machines/whole-store.ts';

/** What a storage in memory is made of. */
type Memory = {
  readonly records: Map<string, JournalRecord>;
  readonly tombstones: Set<string>;
  /** As JSON, by name. */
  readonly slots: Map<string, string>;
};

/** The whole of a storage in memory. */
export function makeMemoryWholeStore({ records, tombstones, slots }: Memory): WholeStore {
  function look(): string {
    const settings = settingNames.map((name) => slots.get(name));
    return JSON.stringify([[...records.keys()].sort(), [...tombstones].sort(), settings]);
  }
  function set(name: string, value: unknown): void {
    if (value === undefined) slots.delete(name);
    else slots.set(name, JSON.stringify(value));
  }
  return {
    async read() {
      const stored = settingNames.flatMap((name) => {
        const json = slots.get(name);
        return json === undefined ? [] : [[name, JSON.parse(json) as unknown] as const];
      });
      const sound = structuredClone([...records.values()].filter(isKeptRecord));
      return {
        kind: 'read',
        kept: { records: sound, tombstones: [...tombstones], settings: Object.fromEntries(stored) },
        unreadable: records.size - sound.length,
        seen: look(),
      };
    },
    async change(seen, { put, takeOut, bury, unbury, settings }, besides) {
      if (look() !== seen) return { ok: false, reason: 'changed' };
      for (const { id } of takeOut) records.delete(id);
      for (const id of unbury) tombstones.delete(id);
      for (const id of bury) tombstones.add(id);
      for (const record of put) {
        // One of a later version is not for this one to show, and this memory does not last until there is one.
        const parsed = parseJournalRecord(structuredClone(record));
        if (parsed.kind === 'value') records.set(record.id, parsed.value);
      }
      for (const { name, value } of settings) set(name, value);
      for (const [name, value] of Object.entries(besides)) set(name, value);
      return { ok: true };
    },
  };
}
