import { canLeaveMusicOn } from '../adapters/audio/audio-session.ts';
import { makeMediaElements } from '../adapters/audio/media-elements.ts';
import { copyText } from '../adapters/device/copy-text.ts';
import { wearLook } from '../adapters/device/look.ts';
import { saveFile } from '../adapters/device/save-file.ts';
import { keepScreenOn } from '../adapters/device/screen-lock.ts';
import { makeSessionHold } from '../adapters/device/session-hold.ts';
import { canVibrate, feelBeat } from '../adapters/device/vibration.ts';
import { connectServiceWorker } from '../adapters/offline/service-worker-client.ts';
import { makeMemoryStorage } from '../adapters/storage/memory-storage.ts';
import { openStorage } from '../adapters/storage/open-storage.ts';
import type { Storage } from '../adapters/storage/storage.ts';
import type { Stamp } from '../machines/session-events.ts';
import { firstEn } from '../ui/copy/first.en.ts';
import type { Services } from '../ui/services.ts';
import { answerInTime } from './answer-in-time.ts';
import type { Arrivals } from '../ui/plan-sharing.ts';
import { joinServices } from './join-services.ts';
import { openNoteRecorder } from './open-note-recorder.ts';
import { openPlanSharing } from './open-plan-sharing.ts';

/** The person's own calendar day, YYYY-MM-DD. */
function dayOf(moment: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

function stampNow(): Stamp {
  const now = new Date();
  return { id: crypto.randomUUID(), at: now.toISOString(), day: dayOf(now) };
}

const storagePatienceMs = 6000;
/** Long enough for the session's part of the app to load after the tap. */
const justNowMs = 30_000;

/** A database that never answers must not keep the person out: the session works, and it says that nothing is kept. */
function openStorageSoon(): Promise<Storage> {
  const patience = (whenOver: () => void) => {
    const timer = setTimeout(whenOver, storagePatienceMs);
    return () => clearTimeout(timer);
  };
  return answerInTime(openStorage({ today: dayOf(new Date()) }), patience, () =>
    makeMemoryStorage('blocked'),
  );
}

/** Joins every port to what fills it. What only a session needs is loaded when one is near. */
export async function openServices(arrivals: Arrivals): Promise<Services> {
  const offline = connectServiceWorker({
    container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
    locks: navigator.locks,
    workerUrl: new URL('sw.js', document.baseURI),
    reload: () => location.reload(),
  });
  const elements = makeMediaElements();
  let touchedAt = -Infinity;
  const storage = await openStorageSoon();
  const services = joinServices(storage, {
    touchSound() {
      touchedAt = performance.now();
      elements.touch();
    },
    wasJustTouched: () => performance.now() - touchedAt < justNowMs,
    forgetTouch() {
      touchedAt = -Infinity;
    },
    device: {
      canVibrate: canVibrate(),
      canKeepScreenOn: 'wakeLock' in navigator,
      canLeaveMusicOn: canLeaveMusicOn(),
      feelBeat,
      keepScreenOn,
      wearLook,
      saveFile,
      staying: async () => (await import('../adapters/device/staying.ts')).readStaying(),
      askToStay: async () => (await import('../adapters/device/staying.ts')).askToStay(),
      copyText,
      print: () => print(),
    },
    planSharing: openPlanSharing(arrivals),
    noteRecorder: openNoteRecorder,
    stampNow,
    // One name for the whole origin: served from two folders, the app still keeps its sessions in one database.
    holdSession: makeSessionHold(navigator.locks, 'unfurl-one-session'),
    offline,
    sessions: (stores) =>
      import('./session-parts.ts').then(({ openSessionParts }) =>
        openSessionParts({
          ...stores,
          elements,
          holdUpdates: offline.holdUpdates,
          cardTitle: firstEn.appName,
        }),
      ),
  });
  const ways = await services.ways.read();
  if (ways.kind === 'value') wearLook(ways.value.look);
  return services;
}
