import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import type { JournalStore, SaveOutcome } from '../../machines/stores.ts';

/** More windows than anybody ends one session in; beyond it the store is broken. */
const mostTwins = 20;

/**
 * Keeps a record, under an id of its own where its id is known: a session that was ended in two windows with different
 * answers is in the journal twice rather than half.
 */
export async function addBeside(journal: JournalStore, record: JournalRecord): Promise<SaveOutcome> {
  for (let times = 1; times <= mostTwins; times += 1) {
    const id = times === 1 ? record.id : `${record.id}-${times}`;
    const outcome = await journal.add({ ...record, id });
    if (outcome.ok || outcome.reason !== 'known') return outcome;
  }
  return { ok: false, reason: 'broken' };
}
