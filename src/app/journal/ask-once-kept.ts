import type { AskedToStay } from '../../domain/backup/asked-to-stay.ts';
import type { JournalStore, Slot } from '../../machines/stores.ts';

/**
 * A journal that has the browser asked, after the first session that was kept, to leave what is here alone. Nobody is asked
 * before there is anything to lose, and nobody twice: some browsers pass the question on to the person.
 */
export function askOnceKept(
  journal: JournalStore,
  asked: Slot<AskedToStay>,
  ask: () => Promise<unknown>,
): JournalStore {
  async function askOnce(): Promise<void> {
    if ((await asked.read()).kind !== 'empty') return;
    if ((await asked.write({ schema: 1 })).ok) await ask();
  }
  return {
    ...journal,
    async add(record) {
      const outcome = await journal.add(record);
      if (outcome.ok && record.kind === 'session') void askOnce();
      return outcome;
    },
  };
}
