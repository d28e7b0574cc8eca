import { canLeaveMusicOn } from '../adapters/audio/audio-session.ts';
import { makeMediaElements } from '../adapters/audio/media-elements.ts';
import { copyText } from '../adapters/device/copy-text.ts';
import { wearFace } from '../adapters/device/face.ts';
import { wearLook } from '../adapters/device/look.ts';
import { saveFile } from '../adapters/device/save-file.ts';
import { keepScreenOn } from '../adapters/device/screen-lock.ts';
import { makeSessionHold } from '../adapters/device/session-hold.ts';
import { canVibrate, feelBeat } from '../adapters/device/vibration.ts';
import { watchPage } from '../adapters/device/watch-page.ts';
import { connectServiceWorker } from '../adapters/offline/service-worker-client.ts';
import { makeFaceStore } from '../adapters/storage/face-store.ts';
import { openMemoryStorage } from '../adapters/storage/open-memory-storage.ts';
import { eraseKept, openStorage } from '../adapters/storage/open-storage.ts';
import type { OpenedStorage, Storage } from '../adapters/storage/storage.ts';
import { faces as everyFace } from '../domain/face/faces.ts';
import type { Stamp } from '../machines/session-events.ts';
import type { Services } from '../ui/services.ts';
import { answerInTime } from './answer-in-time.ts';
import type { Arrivals } from '../ui/plan-sharing.ts';
import { joinServices, type Outside } from './join-services.ts';
import { openNoteRecorder } from './open-note-recorder.ts';
import { openPlanSharing } from './open-plan-sharing.ts';
import { openFaces } from './worn-face.ts';

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
export function openStorageSoon(): Promise<OpenedStorage> {
  const patience = (whenOver: () => void) => {
    const timer = setTimeout(whenOver, storagePatienceMs);
    return () => clearTimeout(timer);
  };
  return answerInTime<OpenedStorage>(openStorage({ today: dayOf(new Date()) }), patience, () =>
    openMemoryStorage('blocked', eraseKept),
  );
}

/** What there is once for the whole page, whoever's journal is open in it. */
export function openOutside(arrivals: Arrivals): Omit<Outside, 'locking'> {
  const offline = connectServiceWorker({
    container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
    locks: navigator.locks,
    workerUrl: new URL('sw.js', document.baseURI),
    reload: () => location.reload(),
  });
  const goneAddress = new URL('deleted.html', document.baseURI);
  const watch = watchPage(goneAddress);
  const elements = makeMediaElements();
  const faces = openFaces(makeFaceStore(), wearFace);
  let touchedAt = -Infinity;
  return {
    faces,
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
    offline: {
      ...offline,
      changes: async () => (await import('../adapters/offline/read-changes.ts')).readChanges(),
    },
    holdUpdates: offline.holdUpdates,
    ownDevice: async (eraseStorage) =>
      (await import('./own-data/open-own-device.ts')).openOwnDevice({
        watch,
        scope: new URL('./', document.baseURI),
        goneAddress,
        eraseStorage,
      }),
    sessions: (stores) =>
      import('./session/session-parts.ts').then(({ openSessionParts }) =>
        openSessionParts({
          ...stores,
          elements,
          holdUpdates: offline.holdUpdates,
          cardTitle: () => everyFace[faces.now()].name,
        }),
      ),
  };
}

/** Joins every port to what fills it, and dresses the page as this person likes it. */
export async function openServices(storage: Storage, outside: Outside): Promise<Services> {
  const services = joinServices(storage, outside);
  const ways = await services.ways.read();
  outside.device.wearLook(ways.kind === 'value' ? ways.value.look : 'asDevice');
  return services;
}
