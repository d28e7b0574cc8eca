import { openSession, type SessionParts, type SessionPlaces } from '../../src/app/session/open-session.ts';
import { plannedLengthMs } from '../../src/app/session/planned-length.ts';
import { makePlanPreview } from '../../src/app/session/plan-preview.ts';
import type { SessionOpener } from '../../src/app/join-services.ts';
import { type Guidance, type SoundWishes, usualSound } from '../../src/domain/sound/sound-wishes.ts';
import { type FaceId, usualFace } from '../../src/domain/face/faces.ts';
import type { Slot } from '../../src/machines/stores.ts';
import { planOfText } from '../../src/adapters/sharing/plan-text.ts';
import { planToHand } from '../../src/adapters/sharing/plan-to-hand.ts';
import type { CameraTrouble } from '../../src/machines/plan-sharing.ts';
import type { PlanSharing } from '../../src/ui/plan-sharing.ts';
import type { OwnDevice } from '../../src/machines/own-device.ts';
import type { MakeTrackPlayer, Prepared } from '../../src/machines/ports.ts';
import type { BeatKind, SessionPlan } from '../../src/planning/session-plan.ts';
import type { CheckedRecordings, Device, Services } from '../../src/ui/services.ts';
import type { Offline, OfflineState } from '../../src/ui/offline.ts';
import { type FakeTrackPlayer, makeFakeTrackPlayer } from './fake-track-player.ts';
import { everyWording } from './ui-voice.ts';

export type OfflineOutcomes = {
  readonly update?: Awaited<ReturnType<Offline['acceptUpdate']>> | undefined;
  readonly renewAudio?: boolean | undefined;
  /** What the version that waits says of itself. */
  readonly changes?: readonly string[] | undefined;
};

/** An offline port that says what it is told to, counts the updates that were accepted, and lists what was asked of it. */
export function makeFakeOffline(
  given: Partial<OfflineState>,
  { update = 'reloading', renewAudio = true, changes }: OfflineOutcomes = {},
) {
  let state: OfflineState = { kind: 'ready', audio: {}, ...given };
  let accepted = 0;
  const listeners = new Set<() => void>();
  const asked = {
    keepAudio: [] as (readonly string[])[],
    renewAudio: [] as (readonly string[])[],
    letGoAudio: [] as string[],
  };
  const offline: Offline = {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    acceptUpdate: async () => {
      accepted += 1;
      return update;
    },
    keepAudio: (folders) => void asked.keepAudio.push(folders),
    renewAudio: async (paths) => {
      asked.renewAudio.push(paths);
      return renewAudio;
    },
    letGoAudio: async (folder) => void asked.letGoAudio.push(folder),
    changes: async () => changes,
  };
  return {
    offline,
    accepted: () => accepted,
    asked,
    become: (next: Partial<OfflineState>) => {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
  };
}

/** A browser that has asked for nothing else and keeps little, and notes what is deleted. */
export function makeFakeOwnDevice(given: Partial<OwnDevice> = {}) {
  let isShownGone = false;
  let deleted = 0;
  const ownDevice: OwnDevice = {
    async deleteAll() {
      deleted += 1;
      return 'done';
    },
    showGone: () => void (isShownGone = true),
    requests: async () => ({
      own: [
        { path: './', times: 1 },
        { path: 'assets/first.js', times: 2 },
      ],
      others: [],
      refused: [],
      worker: { own: 2, others: 0 },
    }),
    stored: async () => ({
      kinds: { records: { count: 2, bytes: 1200 }, recordings: { count: 518, bytes: 15_800_000 } },
      totalBytes: 17_000_000,
    }),
    built: async () => ({ fingerprint: 'ab'.repeat(32), kept: 600, altered: [] }),
    installing: () => 'desktop',
    install: async () => 'added',
    ...given,
  };
  return { ownDevice, deleted: () => deleted, isShownGone: () => isShownGone };
}

/** A device that notes what is asked of it. */
export function makeFakeDevice(given: Partial<Device> = {}) {
  const felt: BeatKind[] = [];
  const looks: string[] = [];
  const files: { readonly name: string; readonly text: string }[] = [];
  const blobs: { readonly name: string; readonly file: Blob }[] = [];
  const copied: string[] = [];
  let prints = 0;
  let holds = 0;
  const device: Device = {
    canVibrate: true,
    canKeepScreenOn: true,
    canLeaveMusicOn: true,
    feelBeat: (kind) => void felt.push(kind),
    keepScreenOn: () => {
      holds += 1;
      return () => void (holds -= 1);
    },
    wearLook: (look) => void looks.push(look),
    saveFile(name, content) {
      if (typeof content === 'string') files.push({ name, text: content });
      else blobs.push({ name, file: content });
    },
    staying: async () => 'mayGo',
    askToStay: async () => 'stays',
    copyText: async (text) => copied.push(text) > 0,
    print: () => void (prints += 1),
    ...given,
  };
  return { device, felt, looks, files, blobs, copied, prints: () => prints, isScreenKeptOn: () => holds > 0 };
}

/** The face that is worn, and every one that was chosen. */
export function makeFakeFaces(outcome: Awaited<ReturnType<Services['faces']['choose']>> = { ok: true }) {
  const chosen: FaceId[] = [];
  return {
    chosen,
    now: () => chosen.at(-1) ?? usualFace,
    async choose(id: FaceId) {
      chosen.push(id);
      return outcome;
    },
  };
}

export type FakeSharingWishes = {
  /** The public address of the app. */
  readonly address?: string | undefined;
  /** What stands in a picture; nothing that could be read unless told. */
  readonly pictureText?: string | undefined;
  /** Why there is no camera. */
  readonly cameraTrouble?: CameraTrouble | undefined;
  readonly canCopy?: boolean | undefined;
  /** The code of a link under which the app was opened. */
  readonly arrived?: string | undefined;
};

/** Real codes; a camera that sees what it is told to; a note of what was copied and printed. */
export function makeFakeSharing(given: FakeSharingWishes = {}) {
  const copied: string[] = [];
  let prints = 0;
  let camera: Parameters<PlanSharing['watch']>[1] | undefined;
  let code = given.arrived;
  const listeners = new Set<() => void>();
  const planSharing: PlanSharing = {
    arrivals: {
      code: () => code,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      taken() {
        code = undefined;
        for (const listener of listeners) listener();
      },
    },
    toHand: (protocol) => planToHand(protocol, given.address),
    read: planOfText,
    readPicture: async () => given.pictureText,
    async watch(_, on) {
      if (given.cameraTrouble) return given.cameraTrouble;
      camera = on;
      return { stop: () => void (camera = undefined) };
    },
    async copyText(text) {
      copied.push(text);
      return given.canCopy ?? true;
    },
    print: () => void (prints += 1),
  };
  return {
    planSharing,
    copied,
    prints: () => prints,
    isCameraOn: () => camera !== undefined,
    cameraSees: (text: string) => camera?.seen(text),
    cameraEnds: () => {
      const ended = camera?.ended;
      camera = undefined;
      ended?.();
    },
  };
}

/** The hold on the one session, for all windows that share it. */
export function makeFakeHold(): Services['holdSession'] {
  let onTaken: (() => void) | undefined;
  return async (wish, onTakenOver) => {
    if (onTaken && wish === 'ifFree') return undefined;
    onTaken?.();
    onTaken = onTakenOver;
    return () => {
      if (onTaken === onTakenOver) onTaken = undefined;
    };
  };
}

export type FakeSoundWishes = {
  readonly hearing?: Partial<Prepared>;
  /** What looking through the recordings finds, one time after another; all are whole unless told. */
  readonly checked?: readonly CheckedRecordings[];
  /** The sound is made ready only after this. */
  readonly soundAfter?: Promise<void>;
};

/** Moments of plans that were asked for, and how the test moves on in the latest of them. */
export function makeFakeMoments(isHeard: boolean) {
  const asked: number[] = [];
  let onMoved: ((atMs: number | undefined) => void) | undefined;
  return {
    /** From where, in ms of guided time, in order. */
    asked,
    isPlaying: () => onMoved !== undefined,
    move: (atMs: number | undefined) => onMoved?.(atMs),
    moments: {
      hear: async (_: SessionPlan, fromMs: number, told: (atMs: number | undefined) => void) => {
        asked.push(fromMs);
        onMoved = told;
        return isHeard;
      },
      hush: () => void (onMoved = undefined),
    },
  };
}

/** Real sessions with players whose time is moved by hand. */
export function makeFakeSound({
  hearing = {},
  soundAfter = Promise.resolve(),
  checked = [],
}: FakeSoundWishes) {
  const players: FakeTrackPlayer[] = [];
  /** What the sample was asked for, in order. */
  const sampled: (Partial<SoundWishes> | '(hush)')[] = [];
  const guidedBy: Guidance[] = [];
  const previewed = makeFakeMoments(hearing.hearing !== 'captionsOnly');
  const found = [...checked];
  let holds = 0;
  const makePlayer: MakeTrackPlayer = (report) => {
    const player = makeFakeTrackPlayer(report, hearing);
    players.push(player);
    return { ...player, prepare: (plan, fromMs) => soundAfter.then(() => player.prepare(plan, fromMs)) };
  };
  const playerFor = (guidance: Guidance) => {
    guidedBy.push(guidance);
    return makePlayer;
  };
  const holdUpdates = () => {
    holds++;
    return () => void holds--;
  };
  const sessions = async (
    stores: SessionPlaces & { readonly sound: Slot<SoundWishes> },
  ): Promise<SessionOpener> => {
    const soundOf: SessionParts['soundOf'] = async (speaker) => {
      const read = await stores.sound.read();
      const wishes = read.kind === 'value' ? read.value : usualSound;
      return {
        speaker: speaker ?? wishes.voice,
        guidance: wishes.guidance,
        timings: everyWording,
        playerFor,
      };
    };
    const parts: SessionParts = { ...stores, soundOf, holdUpdates, cardTitle: () => 'Unfurl' };
    return {
      open: (wish) => openSession(wish, parts),
      lengthMsOf: (protocol) => plannedLengthMs(protocol, parts),
      hear: async (wishes) => {
        sampled.push(wishes);
        return hearing.hearing !== 'captionsOnly';
      },
      hush: () => void sampled.push('(hush)'),
      preview: makePlanPreview(parts, previewed.moments),
      checkRecordings: async (_, onProgress) => {
        onProgress(2, 2);
        return found.shift() ?? { kind: 'checked', damaged: [] };
      },
    };
  };
  return { players, guidedBy, sampled, previewed, sessions, holdUpdates, updatesHeld: () => holds };
}
