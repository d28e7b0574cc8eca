import { makeMemoryStorage } from '../../src/adapters/storage/memory-storage.ts';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import type {
  AddOutcome,
  MonthRead,
  SaveFailure,
  SaveOutcome,
  Slot,
  Unreadable,
} from '../../src/machines/stores.ts';

/** What goes wrong with a storage until it is taken back. */
export type Trouble = {
  addFails?: SaveFailure | undefined;
  removeFails?: SaveFailure | undefined;
  writeFails?: SaveFailure | undefined;
  journalBlocked?: boolean;
  unreadable?: Unreadable;
};

export type TestStorage = Storage & { readonly trouble: Trouble };

const outcomeOr = async <Outcome extends AddOutcome>(
  reason: SaveFailure | undefined,
  otherwise: () => Promise<Outcome>,
): Promise<Outcome | SaveOutcome> => (reason ? { ok: false, reason } : otherwise());

function troubledSlot<Value>(slot: Slot<Value>, trouble: Trouble): Slot<Value> {
  return {
    ...slot,
    write: (value) => outcomeOr(trouble.writeFails, () => slot.write(value)),
    update: (change) => outcomeOr(trouble.writeFails, () => slot.update(change)),
  };
}

/** A storage that keeps as long as the test has it, and fails where `trouble` says so. */
export function makeTestStorage(): TestStorage {
  const kept = makeMemoryStorage('blocked');
  const { journal } = kept;
  const trouble: Trouble = {};
  return {
    kind: 'kept',
    trouble,
    deleteEverything: () => kept.deleteEverything(),
    lock: kept.lock,
    slot: (name, parse) => troubledSlot(kept.slot(name, parse), trouble),
    async whole() {
      const whole = await kept.whole();
      return {
        read: async () => (trouble.journalBlocked ? { kind: 'blocked' } : whole.read()),
        change: async (seen, change, besides) =>
          trouble.addFails ? { ok: false, reason: trouble.addFails } : whole.change(seen, change, besides),
      };
    },
    journal: {
      add: (record) => outcomeOr(trouble.addFails, () => journal.add(record)),
      replace: (record, former) => outcomeOr(trouble.addFails, () => journal.replace(record, former)),
      remove: (id, month) => outcomeOr(trouble.removeFails, () => journal.remove(id, month)),
      months: async () => (trouble.journalBlocked ? { kind: 'blocked' } : journal.months()),
      async month(month): Promise<MonthRead> {
        if (trouble.journalBlocked) return { kind: 'blocked' };
        const read = await journal.month(month);
        return read.kind === 'read' && trouble.unreadable
          ? { ...read, unreadable: trouble.unreadable }
          : read;
      },
    },
  };
}

/** Puts `stored` into a slot as a damaged write or another version would have left it. */
export async function putRaw(storage: Storage, name: string, stored: unknown): Promise<void> {
  await storage.slot<unknown>(name, (value) => ({ kind: 'value', value })).write(stored);
}

/** What is in a slot, whatever it is; undefined where nothing is. */
export async function readRaw(storage: Storage, name: string): Promise<unknown> {
  const read = await storage.slot<unknown>(name, (value) => ({ kind: 'value', value })).read();
  return read.kind === 'value' ? read.value : undefined;
}

/** Everything in the journal, newest first. */
export async function recordsIn({ journal }: Storage): Promise<readonly JournalRecord[]> {
  const found = await journal.months();
  if (found.kind === 'blocked') return [];
  const months = await Promise.all(found.months.map((month) => journal.month(month)));
  return months.flatMap((month) => (month.kind === 'read' ? month.records : []));
}
