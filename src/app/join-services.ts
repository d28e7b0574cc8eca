import { parseStoredProtocol } from '../domain/protocol/parse-protocol.ts';
import type { Storage } from '../adapters/storage/storage.ts';
import { parseResumePoint } from '../machines/parse-resume-point.ts';
import { recordOfResumePoint, type ResumePoint } from '../machines/resume-point.ts';
import type { SaveOutcome, SlotRead } from '../machines/stores.ts';
import type { Services } from '../ui/services.ts';
import type { SessionParts } from './open-session.ts';
import { clearResumePoint, isStale, parsePlayheadMark, readResumePoint } from './resume-slot.ts';
import { makeTodaysDraft, parseDatedDraft } from './todays-draft.ts';

/** Where sessions keep themselves. */
export type SessionStores = Pick<SessionParts, 'journal' | 'draft' | 'resume'>;

export type SessionOpener = {
  readonly open: Services['openSession'];
  readonly lengthMsOf: Services['lengthMsOf'];
};

type Outside = Pick<Services, 'touchSound' | 'wasJustTouched' | 'forgetTouch' | 'stampNow' | 'offline'> & {
  /** What only a session needs, the voice and the players; asked for when one is near. */
  readonly sessions: (stores: SessionStores) => Promise<SessionOpener>;
};

/** The services of the screens over a storage, and what else comes from outside. */
export function joinServices(storage: Storage, { sessions, ...outside }: Outside): Services {
  const draft = makeTodaysDraft(
    storage.slot('check-in draft', parseDatedDraft),
    () => outside.stampNow().day,
  );
  const resume = {
    whole: storage.slot('session under way', parseResumePoint),
    mark: storage.slot('playhead', parsePlayheadMark),
  };
  const opener = () => sessions({ journal: storage.journal, draft, resume });
  async function putAside(cutOff: ResumePoint): Promise<SaveOutcome> {
    const record = recordOfResumePoint(cutOff);
    // An id of its own: should the session be under way in another tab, its true record is still to come.
    const outcome = await storage.journal.add({ ...record, id: `${record.id}-cut` });
    return outcome.ok ? clearResumePoint(resume) : outcome;
  }
  /** A session of another time of day is not gone on with: how the person is now has to be asked first. */
  async function readWaiting(): Promise<SlotRead<ResumePoint>> {
    const read = await readResumePoint(resume);
    if (read.kind !== 'value' || !isStale(read.value, outside.stampNow().at)) return read;
    return (await putAside(read.value)).ok ? { kind: 'empty' } : read;
  }
  return {
    ...outside,
    keeping: storage.kind === 'kept' ? { kind: 'kept' } : { kind: 'memoryOnly', why: storage.why },
    journal: storage.journal,
    checkInDraft: draft,
    resumePoint: { read: readWaiting },
    putAside,
    protocol: storage.slot('plan', parseStoredProtocol),
    openSession: async (wish) => (await opener()).open(wish),
    lengthMsOf: async (protocol) => (await opener()).lengthMsOf(protocol),
  };
}
