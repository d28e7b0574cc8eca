import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import { newestFirst } from '../../domain/journal/newest-first.ts';
import type {
  AddOutcome,
  JournalStore,
  MemoryOnlyReason,
  SaveOutcome,
  Slot,
  SlotRead,
} from '../../machines/stores.ts';
import { isSameJson } from '../../domain/same-json.ts';
import { noLock } from './no-lock.ts';
import { reading } from './save-outcome.ts';
import { asideName, type ParseStored, type Storage } from './storage.ts';

const saved: SaveOutcome = { ok: true };
const blocked = { kind: 'unreadable', why: 'blocked' } as const;

function monthOf(record: JournalRecord): string {
  return record.day.slice(0, 7);
}

function makeJournal(records: Map<string, JournalRecord>, tombstones: Set<string>): JournalStore {
  async function add(record: JournalRecord): Promise<AddOutcome> {
    const earlier = records.get(record.id);
    if (tombstones.has(record.id) || (earlier && !isSameJson(earlier, record)))
      return { ok: false, reason: 'known' };
    records.set(record.id, structuredClone(record));
    return saved;
  }
  async function remove(id: string): Promise<SaveOutcome> {
    records.delete(id);
    tombstones.add(id);
    return saved;
  }
  return {
    add,
    async replace(record, former) {
      if (former.id === record.id) return { ok: false, reason: 'known' };
      const outcome = await add(record);
      return outcome.ok ? remove(former.id) : outcome;
    },
    async month(month) {
      const found = [...records.values()].filter((record) => monthOf(record) === month);
      const unreadable = { damaged: 0, newer: 0 };
      return { kind: 'read', records: structuredClone(found).sort(newestFirst), unreadable };
    },
    async months() {
      const months = new Set([...records.values()].map(monthOf));
      return { kind: 'read', months: [...months].sort().reverse() };
    },
    remove,
  };
}

function makeSlot<Value>(slots: Map<string, string>, name: string, parse: ParseStored<Value>): Slot<Value> {
  const open = async (json: string | undefined): Promise<SlotRead<Value>> => {
    if (json === undefined) return { kind: 'empty' };
    const parsed = await parse(JSON.parse(json));
    return parsed.kind === 'value' ? parsed : { kind: 'unreadable', why: parsed.kind };
  };
  const update: Slot<Value>['update'] = async (change) => {
    for (;;) {
      const before = slots.get(name);
      const read = await open(before);
      if (read.kind === 'unreadable') return { ok: false, reason: 'broken' };
      // Somebody else's change, made while this one was read, is built upon.
      if (slots.get(name) !== before) continue;
      slots.set(name, JSON.stringify(change(read.kind === 'value' ? read.value : undefined)));
      return saved;
    }
  };
  return {
    read: () => reading(() => open(slots.get(name)), blocked),
    write: (value) => update(() => value),
    update,
    async setAside() {
      const json = slots.get(name);
      if (json === undefined || (await open(json)).kind !== 'unreadable') return saved;
      // Moved aside, or written anew, while it was read.
      if (slots.get(name) !== json) return saved;
      let times = 1;
      while (slots.has(asideName(name, times))) times += 1;
      slots.set(asideName(name, times), json);
      slots.delete(name);
      return saved;
    },
    async clear() {
      slots.delete(name);
      return saved;
    },
  };
}

/**
 * A storage that forgets all when the page closes, for where nothing can be kept. `eraseKept` deletes what an earlier
 * visit may have kept, and ends once it is gone.
 */
export function makeMemoryStorage(
  why: MemoryOnlyReason,
  eraseKept: () => Promise<SaveOutcome> = async () => saved,
): Storage {
  const records = new Map<string, JournalRecord>();
  const tombstones = new Set<string>();
  const slots = new Map<string, string>();
  return {
    kind: 'memoryOnly',
    why,
    journal: makeJournal(records, tombstones),
    slot: (name, parse) => makeSlot(slots, name, parse),
    whole: async () =>
      (await import('./memory-whole-store.ts')).makeMemoryWholeStore({ records, tombstones, slots }),
    lock: noLock,
    deleteEverything() {
      for (const kept of [records, tombstones, slots]) kept.clear();
      return eraseKept();
    },
  };
}
