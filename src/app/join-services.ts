import type { AskedToStay } from '../domain/backup/asked-to-stay.ts';
import { fileStem } from '../domain/face/faces.ts';
import { parseTakenOutRedFlag } from '../domain/check-in/standing-red-flag.ts';
import type { SoundWishes } from '../domain/sound/sound-wishes.ts';
import type { Storage } from '../adapters/storage/storage.ts';
import type { OwnDevice } from '../machines/own-device.ts';
import type { SaveOutcome, Slot } from '../machines/stores.ts';
import type { EntryPlace, Services } from '../ui/services.ts';
import { makeDaysCare } from './today/days-care.ts';
import { parseOpenOrClosed, readLastReflection } from './today/last-reflection.ts';
import type { SessionPlaces } from './session/open-session.ts';
import { clearResumePoint, parsePlayheadMark, type ResumeSlots } from './session/resume-slot.ts';
import {
  parseAskedToStay,
  parseAutoLock,
  parseClearances,
  parseDesk,
  parseKeptPlans,
  parseLadder,
  parseLastBackup,
  parseLeavingPlace,
  parseOwnHelp,
  parseOwnWords,
  parseRegularQuestions,
  parseReminders,
  parseResumePoint,
  parseSessionToAskAbout,
  parseSessionWays,
  parseSettingUp,
  parseSoundWishes,
  parseStoredProtocol,
} from './parse-later.ts';
import { openProgressBook } from './today/open-progress-book.ts';
import { makeTimeToday } from './today/time-today.ts';
import { makeTodaysDraft, parseDatedDraft } from './session/todays-draft.ts';
import { makeOutsideHint, parseOutsideHint } from './today/outside-hint.ts';
import { parseReviewTold } from './session/review-told.ts';
import { holdUnkept } from './journal/unkept-records.ts';
import { makeWaitingSessions } from './session/waiting-sessions.ts';

export type SessionOpener = {
  readonly open: Services['openSession'];
  readonly lengthMsOf: Services['lengthMsOf'];
  readonly hear: Services['hearSample'];
  readonly hush: Services['hushSample'];
  readonly checkRecordings: Services['checkRecordings'];
  readonly preview: Services['preview'];
};

export type Outside = Pick<
  Services,
  | 'device'
  | 'planSharing'
  | 'noteRecorder'
  | 'touchSound'
  | 'wasJustTouched'
  | 'forgetTouch'
  | 'stampNow'
  | 'holdSession'
  | 'offline'
  | 'faces'
> & {
  readonly locking: Omit<Services['locking'], 'lock' | 'autoLock'>;
  /** Loaded when it is asked for. */
  readonly ownDevice: (eraseStorage: () => Promise<SaveOutcome>) => Promise<OwnDevice>;
  /** No update is taken until the answered function is called. */
  readonly holdUpdates: () => () => void;
  /** What only a session needs, the voice and the players; asked for when one is near. */
  readonly sessions: (
    places: SessionPlaces & { readonly sound: Slot<SoundWishes>; readonly askedToStay: Slot<AskedToStay> },
  ) => Promise<SessionOpener>;
};

/** The services of the screens over a storage, and what else comes from outside. */
export function joinServices(
  storage: Storage,
  { sessions, locking, ownDevice, holdUpdates, ...outside }: Outside,
): Services {
  let entryToEdit: EntryPlace | undefined;
  const today = () => outside.stampNow().day;
  const now = () => outside.stampNow().at;
  const draft = makeTodaysDraft(storage.slot('check-in draft', parseDatedDraft), today);
  const resumeAt = (whole: string, mark: string): ResumeSlots => ({
    whole: storage.slot(whole, parseResumePoint),
    mark: storage.slot(mark, parsePlayheadMark),
  });
  const resume = {
    planned: resumeAt('session under way', 'playhead'),
    breathe: resumeAt('breathing under way', 'breathing playhead'),
  };
  const holding = holdUnkept(
    storage.journal,
    async ({ kind, id }) => {
      if (kind === 'checkIn') await draft.clear();
      for (const slots of Object.values(resume)) {
        const read = await slots.whole.read();
        if (read.kind === 'value' && read.value.stamp.id === id) await clearResumePoint(slots);
      }
    },
    holdUpdates,
  );
  const {
    care,
    journal: caring,
    noteTakenOut,
    noteLetGo,
  } = makeDaysCare({
    journal: holding.journal,
    held: holding.held,
    takenOut: storage.slot('red flag taken out', parseTakenOutRedFlag),
    draft,
    stampNow: outside.stampNow,
  });
  const waiting = makeWaitingSessions({
    journal: storage.journal,
    resume,
    toAskAbout: storage.slot('session to ask about', parseSessionToAskAbout),
    stampNow: outside.stampNow,
  });
  const ladder = storage.slot('ladder', parseLadder);
  const sound = storage.slot('sound', parseSoundWishes);
  const clearances = storage.slot('clearances', parseClearances);
  const ways = storage.slot('ways', parseSessionWays);
  const reminders = storage.slot('reminders', parseReminders);
  const { holdAnew } = holding;
  const protocol = storage.slot('plan', parseStoredProtocol);
  const asked = { ladder, clearances, today, now, standing: care.standing };
  const { journal, ...outsideHint } = makeOutsideHint({
    ...asked,
    hint: storage.slot('may stay outside', parseOutsideHint),
    journal: caring,
    protocol,
  });
  const reviewTold = storage.slot('review told', parseReviewTold);
  const askedToStay = storage.slot('asked to stay', parseAskedToStay);
  const kept = { ...asked, sound, ways, journal, draft, resume, reviewTold, askedToStay };
  let opened: Promise<SessionOpener> | undefined;
  /** Made once; where a part of it could not be loaded, it is asked for again. */
  const opener = () => {
    opened ??= sessions({ ...kept, noteLetGo, holdAnew, noteOutside: outsideHint.note });
    opened.catch(() => void (opened = undefined));
    return opened;
  };
  return {
    ...outside,
    keeping: storage.kind === 'kept' ? { kind: 'kept' } : { kind: 'memoryOnly', why: storage.why },
    journal,
    entryToEdit: { chosen: () => entryToEdit, choose: (place) => void (entryToEdit = place) },
    checkInDraft: draft,
    ...waiting,
    care,
    unkept: {
      ...holding.unkept,
      async letGo(id) {
        await noteTakenOut(id);
        await holding.unkept.letGo(id);
      },
    },
    lastReflection: () => readLastReflection(journal),
    regularQuestions: storage.slot('regular questions', parseRegularQuestions),
    furtherQuestions: storage.slot('further questions', parseOpenOrClosed),
    protocol,
    plansKept: storage.slot('plans kept', parseKeptPlans),
    hintOfToday: outsideHint.read,
    progress: openProgressBook({ journal, ladder, clearances, protocol, today, stampNow: outside.stampNow }),
    ladder,
    ownHelp: storage.slot('help lines', parseOwnHelp),
    leavingPlace: storage.slot('leaving', parseLeavingPlace),
    backups: async () =>
      (await import('./own-data/open-backups.ts')).openBackups({
        storage,
        stampNow: outside.stampNow,
        fileStem: () => fileStem(outside.faces.now()),
      }),
    lastBackup: storage.slot('last backup', parseLastBackup),
    async privacy() {
      const [{ openPrivacy }, device] = await Promise.all([
        import('./own-data/open-privacy.ts'),
        ownDevice(() => storage.deleteEverything()),
      ]);
      return openPrivacy({
        storage,
        stampNow: outside.stampNow,
        device,
        lockOver: locking.over,
      });
    },
    locking: { ...locking, lock: storage.lock, autoLock: storage.slot('auto lock', parseAutoLock) },
    desk: storage.slot('plan being composed', parseDesk),
    preview: {
      plan: async (composed, wish) => (await opener()).preview.plan(composed, wish),
      hear: async (plan, fromMs, onMoved) => (await opener()).preview.hear(plan, fromMs, onMoved),
      hush: () => void opener().then(({ preview }) => preview.hush()),
    },
    openSession: async (wish) => (await opener()).open(wish),
    lengthMsOf: async (protocol) => (await opener()).lengthMsOf(protocol),
    clearances,
    sound,
    ways,
    ownWords: storage.slot('own words', parseOwnWords),
    reminders,
    settingUp: storage.slot('setting up', parseSettingUp),
    timeToday: makeTimeToday({ reminders, journal, today }),
    hearSample: async (wishes) => (await opener()).hear(wishes),
    hushSample: () => void opener().then(({ hush }) => hush()),
    checkRecordings: async (voice, onProgress) => (await opener()).checkRecordings(voice, onProgress),
  };
}
