import type { SessionRecord } from '../../domain/journal/journal-record.ts';
import { recordOfResumePoint, type ResumePoint } from '../../machines/resume-point.ts';
import type { Stamp } from '../../machines/session-events.ts';
import type { JournalStore, SaveOutcome, Slot, SlotRead } from '../../machines/stores.ts';
import type { Services, SessionKind } from '../../ui/services.ts';
import { addBeside } from '../journal/add-beside.ts';
import { makeAskedLater } from '../today/asked-later.ts';
import { clearResumePoint, isStale, readResumePoint, type ResumeSlots } from './resume-slot.ts';
import type { SessionToAskAbout } from '../today/session-to-ask-about.ts';

type WaitingParts = {
  readonly journal: JournalStore;
  readonly resume: Readonly<Record<SessionKind, ResumeSlots>>;
  readonly toAskAbout: Slot<SessionToAskAbout>;
  readonly stampNow: () => Stamp;
};

/** An id of its own: should the session be under way in another tab, its true record is still to come. */
function recordOfCutOff(cutOff: ResumePoint): SessionRecord {
  const record = recordOfResumePoint(cutOff);
  return { ...record, id: `${record.id}-cut` };
}

/** Sessions that were cut off: they wait to be gone on with, or go into the journal and are asked about once. */
export function makeWaitingSessions({
  journal,
  resume,
  toAskAbout,
  stampNow,
}: WaitingParts): Pick<Services, 'resumePoint' | 'putAside' | 'askedLater'> {
  const later = makeAskedLater(journal, toAskAbout, () => stampNow().day);

  async function isInJournal({ stamp }: ResumePoint): Promise<boolean> {
    const month = await journal.month(stamp.day.slice(0, 7));
    return month.kind === 'read' && month.records.some(({ id }) => id === stamp.id);
  }

  /**
   * A session that is in the journal waits no more: the page died between keeping it and letting go of what led to it.
   * One of another time of day is not gone on with: how the person is now has to be asked first.
   */
  async function read(kind: SessionKind): Promise<SlotRead<ResumePoint>> {
    const found = await readResumePoint(resume[kind]);
    if (found.kind !== 'value') return found;
    if (await isInJournal(found.value)) {
      await clearResumePoint(resume[kind]);
      return { kind: 'empty' };
    }
    if (!isStale(found.value, stampNow().at)) return found;
    const outcome = await later.put(recordOfCutOff(found.value));
    if (!outcome.ok) return found;
    return (await clearResumePoint(resume[kind])).ok ? { kind: 'empty' } : found;
  }

  return {
    resumePoint: { read },
    async putAside(kind, cutOff): Promise<SaveOutcome> {
      const outcome = await addBeside(journal, recordOfCutOff(cutOff));
      return outcome.ok ? clearResumePoint(resume[kind]) : outcome;
    },
    askedLater: {
      ...later.asked,
      async read() {
        await Promise.all([read('planned'), read('breathe')]);
        return later.asked.read();
      },
    },
  };
}
