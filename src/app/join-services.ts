import { parseCheckIn } from '../domain/check-in/parse-check-in.ts';
import { parseStoredProtocol } from '../domain/protocol/parse-protocol.ts';
import type { Storage } from '../adapters/storage/storage.ts';
import { parseResumePoint } from '../machines/parse-resume-point.ts';
import { recordOfResumePoint } from '../machines/resume-point.ts';
import type { Services } from '../ui/services.ts';
import type { SessionParts } from './open-session.ts';
import { clearResumePoint, parsePlayheadMark, readResumePoint } from './resume-slot.ts';

/** Where sessions keep themselves. */
export type SessionStores = Pick<SessionParts, 'journal' | 'draft' | 'resume'>;

export type SessionOpener = {
  readonly open: Services['openSession'];
  readonly lengthMsOf: Services['lengthMsOf'];
};

type Outside = Pick<Services, 'touchSound' | 'stampNow' | 'offline'> & {
  /** What only a session needs, the voice and the players; asked for when one is near. */
  readonly sessions: (stores: SessionStores) => Promise<SessionOpener>;
};

/** The services of the screens over a storage, and what else comes from outside. */
export function joinServices(storage: Storage, { sessions, ...outside }: Outside): Services {
  const draft = storage.slot('check-in draft', parseCheckIn);
  const resume = {
    whole: storage.slot('session under way', parseResumePoint),
    mark: storage.slot('playhead', parsePlayheadMark),
  };
  const opener = () => sessions({ journal: storage.journal, draft, resume });
  return {
    ...outside,
    keeping: storage.kind === 'kept' ? { kind: 'kept' } : { kind: 'memoryOnly', why: storage.why },
    journal: storage.journal,
    checkInDraft: draft,
    resumePoint: { read: () => readResumePoint(resume) },
    async putAside(cutOff) {
      const outcome = await storage.journal.add(recordOfResumePoint(cutOff));
      return outcome.ok ? clearResumePoint(resume) : outcome;
    },
    protocol: storage.slot('plan', parseStoredProtocol),
    openSession: async (wish) => (await opener()).open(wish),
    lengthMsOf: async (protocol) => (await opener()).lengthMsOf(protocol),
  };
}
