import { makeMediaElements } from '../adapters/audio/media-elements.ts';
import { connectServiceWorker } from '../adapters/offline/service-worker-client.ts';
import { openStorage } from '../adapters/storage/open-storage.ts';
import { parseCheckIn } from '../domain/check-in/parse-check-in.ts';
import { parseStoredProtocol } from '../domain/protocol/parse-protocol.ts';
import { parseResumePoint } from '../machines/parse-resume-point.ts';
import { recordOfResumePoint } from '../machines/session-context.ts';
import type { Stamp } from '../machines/session-events.ts';
import { en } from '../ui/copy/en.ts';
import type { Services } from '../ui/services.ts';
import { clearResumePoint, parsePlayheadMark, readResumePoint } from './resume-slot.ts';

/** The person's own calendar day, YYYY-MM-DD. */
function dayOf(moment: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

function stampNow(): Stamp {
  const now = new Date();
  return { id: crypto.randomUUID(), at: now.toISOString(), day: dayOf(now) };
}

/** Joins every port to what fills it. What only a session needs is loaded when one is near. */
export async function openServices(): Promise<Services> {
  const offline = connectServiceWorker({
    container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
    locks: navigator.locks,
    workerUrl: new URL('sw.js', document.baseURI),
    reload: () => location.reload(),
  });
  const elements = makeMediaElements();
  const storage = await openStorage({ today: dayOf(new Date()) });
  const draft = storage.slot('check-in draft', parseCheckIn);
  const resume = {
    whole: storage.slot('session under way', parseResumePoint),
    mark: storage.slot('playhead', parsePlayheadMark),
  };
  const session = () =>
    import('./session-parts.ts').then(({ openSessionParts }) =>
      openSessionParts({
        journal: storage.journal,
        draft,
        resume,
        elements,
        holdUpdates: offline.holdUpdates,
        cardTitle: en.appName,
      }),
    );
  return {
    keeping: storage.kind === 'kept' ? { kind: 'kept' } : { kind: 'memoryOnly', why: storage.why },
    journal: storage.journal,
    checkInDraft: draft,
    resumePoint: { read: () => readResumePoint(resume) },
    async putAside(cutOff) {
      const outcome = await storage.journal.add(recordOfResumePoint(cutOff));
      return outcome.ok ? clearResumePoint(resume) : outcome;
    },
    protocol: storage.slot('plan', parseStoredProtocol),
    touchSound: () => elements.touch(),
    openSession: async (wish) => (await session()).open(wish),
    lengthMsOf: async (protocol) => (await session()).lengthMsOf(protocol),
    stampNow,
    offline,
  };
}
