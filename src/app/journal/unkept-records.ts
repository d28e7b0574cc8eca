import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import type { AddOutcome, JournalStore, SaveOutcome } from '../../machines/stores.ts';
import type { Unkept } from '../../ui/services.ts';
import { addBeside } from './add-beside.ts';

type Held = { readonly record: JournalRecord; readonly hasFailed: boolean };

/**
 * A journal that lets go of no record before it is kept: what could not be written stays in memory as long as the page
 * does. `held` also tells of records that are being written. `onSettled` is called for each that was kept after all, or
 * let go, so that nothing else brings it back. `holdPage` is called once one of them waits, and what it answers once none
 * does: a page that went over to an update in between would lose them.
 */
export function holdUnkept(
  journal: JournalStore,
  onSettled: (record: JournalRecord) => Promise<void>,
  holdPage: () => () => void,
) {
  const records = new Map<string, Held>();
  const listeners = new Set<() => void>();
  let failed: readonly JournalRecord[] = [];
  let letPageGo: (() => void) | undefined;

  function changed(): void {
    failed = [...records.values()].filter(({ hasFailed }) => hasFailed).map(({ record }) => record);
    for (const listener of listeners) listener();
    if (failed.length > 0) letPageGo ??= holdPage();
    else {
      letPageGo?.();
      letPageGo = undefined;
    }
  }

  async function add(record: JournalRecord): Promise<AddOutcome> {
    records.set(record.id, { record, hasFailed: records.get(record.id)?.hasFailed ?? false });
    const outcome = await journal.add(record).catch((): SaveOutcome => ({ ok: false, reason: 'broken' }));
    // Where the id is known, the journal has it, or the caller takes another.
    if (outcome.ok || outcome.reason === 'known') records.delete(record.id);
    else records.set(record.id, { record, hasFailed: true });
    changed();
    return outcome;
  }

  /** An answer was changed since keeping it failed: this is what is tried the next time. */
  function holdAnew(record: JournalRecord): void {
    if (!records.get(record.id)?.hasFailed) return;
    records.set(record.id, { record, hasFailed: true });
    changed();
  }

  async function letGo(id: string): Promise<void> {
    const held = records.get(id);
    records.delete(id);
    if (held) await onSettled(held.record);
    changed();
  }

  const holding: JournalStore = {
    ...journal,
    add,
    async remove(id, month) {
      await letGo(id);
      return journal.remove(id, month);
    },
  };
  const unkept: Unkept = {
    records: () => failed,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async tryAgain() {
      let latest: SaveOutcome = { ok: true };
      for (const record of failed) {
        const outcome = await addBeside(holding, record);
        if (outcome.ok) await onSettled(record);
        else latest = outcome;
      }
      changed();
      return latest;
    },
    letGo,
  };
  return {
    unkept,
    holdAnew,
    held: (): readonly JournalRecord[] => [...records.values()].map(({ record }) => record),
    journal: holding,
  };
}
