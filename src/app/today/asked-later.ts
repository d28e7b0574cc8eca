import { asksNoMore, assessAfterCare } from '../../domain/check-in/after-care.ts';
import type { SessionRecord } from '../../domain/journal/journal-record.ts';
import type { JournalStore, SaveOutcome, Slot } from '../../machines/stores.ts';
import type { AskedLater } from '../../ui/services.ts';
import { addBeside } from '../journal/add-beside.ts';
import type { SessionToAskAbout } from './session-to-ask-about.ts';

const monthOf = ({ day }: SessionRecord) => day.slice(0, 7);

/**
 * Asks later about a session that was cut off. It is in the journal from the first moment on; answers make a fuller
 * record that takes its place. They are noted first, so that a page that dies in between ends it the next time.
 */
export function makeAskedLater(journal: JournalStore, slot: Slot<SessionToAskAbout>, today: () => string) {
  async function replace({ record, told = {} }: SessionToAskAbout): Promise<SaveOutcome> {
    const added = await journal.add({ ...record, id: `${record.id}-told`, reflection: told });
    if (!added.ok && added.reason !== 'known') return { ok: false, reason: added.reason };
    const removed = await journal.remove(record.id, monthOf(record));
    return removed.ok ? slot.clear() : removed;
  }

  async function isStillThere(record: SessionRecord): Promise<boolean> {
    const month = await journal.month(monthOf(record));
    return month.kind === 'blocked' || month.records.some(({ id }) => id === record.id);
  }

  const asked: AskedLater = {
    async read() {
      const read = await slot.read();
      if (read.kind !== 'value') return undefined;
      const { record, askedOn, told } = read.value;
      if (told) await replace(read.value);
      else if (askedOn !== today() || !(await isStillThere(record))) await slot.clear();
      else return record;
      return undefined;
    },
    async tell(record, told) {
      const toAsk: SessionToAskAbout = { record, askedOn: today(), told };
      const noted = await slot.write(toAsk);
      return noted.ok ? replace(toAsk) : noted;
    },
    skip: () => slot.clear(),
  };

  /** Puts the session into the journal as it is, and has it asked about where an answer is open. */
  async function put(record: SessionRecord): Promise<SaveOutcome> {
    const outcome = await addBeside(journal, record);
    const { worstPain, felt } = record.reflection;
    const isOpen = worstPain === undefined || felt === undefined;
    if (outcome.ok && isOpen && !asksNoMore(assessAfterCare(record.afterCare ?? {})))
      await slot.write({ record, askedOn: today() });
    return outcome;
  }

  return { asked, put };
}
