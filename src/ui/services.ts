import { createContext, use } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { CheckIn } from '../domain/check-in/check-in.ts';
import type { StaysOutside } from '../domain/check-in/readiness.ts';
import type { StandingRedFlag } from '../domain/check-in/standing-red-flag.ts';
import type { JournalRecord, SessionRecord } from '../domain/journal/journal-record.ts';
import type { Reflection } from '../domain/journal/reflection.ts';
import type { RegularQuestions } from '../domain/journal/regular-questions.ts';
import type { Ladder } from '../domain/ladder/ladder.ts';
import type { LastBackup } from '../domain/backup/last-backup.ts';
import type { FaceId } from '../domain/face/faces.ts';
import type { LeavingPlace } from '../domain/leaving/leaving-place.ts';
import type { Clearances } from '../domain/protocol/clearances.ts';
import type { Desk } from '../domain/composing/parse-desk.ts';
import type { KeptPlans } from '../domain/protocol/kept-plans.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { Reminders } from '../domain/reminders/reminders.ts';
import type { SettingUp } from '../domain/setting-up/parse-setting-up.ts';
import type { Guidance, SoundWishes, VoiceName } from '../domain/sound/sound-wishes.ts';
import type { OwnHelp } from '../domain/support/own-help.ts';
import type { SessionWays } from '../domain/ways/session-ways.ts';
import type { OwnWords } from '../domain/words/own-words.ts';
import type { BeatKind } from '../planning/session-plan.ts';
import type { Staying } from '../machines/backups.ts';
import type { ResumePoint } from '../machines/resume-point.ts';
import type { NoteRecorder } from '../machines/note-recorder.ts';
import type { SessionInput } from '../machines/session-context.ts';
import type { Stamp } from '../machines/session-events.ts';
import type { sessionMachine } from '../machines/session.machine.ts';
import type { JournalStore, MemoryOnlyReason, SaveOutcome, Slot, SlotRead } from '../machines/stores.ts';
import type { Backups } from './backups.ts';
import type { Offline } from './offline.ts';
import type { ProgressBook } from './progress-book.ts';
import type { Locking } from './locking.ts';
import type { PlanPreview } from './plan-preview.ts';
import type { PlanSharing } from './plan-sharing.ts';
import type { Privacy } from './privacy.ts';

export type SessionActor = ActorRefFrom<typeof sessionMachine>;

/**
 * What would be lost if the app closed now, because it could not be written: the answers before a session, or where a
 * session stands. The session itself goes on.
 */
export type KeepTrouble = 'answers' | 'session';

/** A session under way: its machine, and the playhead to draw by. */
export type RunningSession = {
  readonly actor: SessionActor;
  /** What guides it. Where nobody speaks, screen readers read the captions. */
  readonly guidance: () => Guidance;
  /** Another way for this session only; before it begins. */
  readonly guideBy: (guidance: Guidance) => void;
  readonly ways: SessionWays;
  /** The day by which the plan was to be looked at again, where it has passed and this is the first day it is said on. */
  readonly reviewPassed: string | undefined;
  /** Begins what was chosen, once it has been looked whether today still allows it. */
  readonly start: (stamp: Stamp) => Promise<void>;
  /** The present moment of guided time in ms. */
  readonly playheadMs: () => number;
  /** What cannot be kept for now, and who is told when that changes. */
  readonly keepTrouble: {
    readonly state: () => KeepTrouble | undefined;
    readonly subscribe: (listener: () => void) => () => void;
  };
  /** Ends once all that was to be written of it so far has been, or could not be. */
  readonly settled: () => Promise<void>;
  /** Silence, and everything let go; what was guided so far is kept for coming back. */
  readonly leave: () => void;
};

/** Whether the journal outlasts the page, and why not. */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'memoryOnly'; readonly why: MemoryOnlyReason };

export type CheckedRecordings =
  /** Paths below `audio/` of what is missing or damaged. */
  | { readonly kind: 'checked'; readonly damaged: readonly string[] }
  /** The lists of what there should be cannot be read themselves. */
  | { readonly kind: 'noList'; readonly lists: readonly string[] };

/** The plan of the day, or breathing at once. Each waits in a place of its own when it is cut off. */
export type SessionKind = 'planned' | 'breathe';

/** What a session begins with, apart from the voice, the person's sizes, and how often it was done before. */
export type SessionWish = Omit<SessionInput, 'voice' | 'turn' | 'sizes'> & { readonly kind: SessionKind };

/** `ifFree` leaves a session alone that is open in another window; `takeOver` takes it from there. */
export type HoldWish = 'ifFree' | 'takeOver';

/** A red flag and the rest of its day. */
export type DaysCare = {
  /** The red flag in force today. */
  readonly standing: () => Promise<StandingRedFlag | undefined>;
  /** The person's word that lifts it; it holds for this visit also where it could not be kept. */
  readonly spokenWithClinician: (flag: StandingRedFlag) => Promise<SaveOutcome>;
};

/** Records that could not be kept, in memory as long as the page is there. */
export type Unkept = {
  /** The same list until something changes. */
  readonly records: () => readonly JournalRecord[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly tryAgain: () => Promise<SaveOutcome>;
  readonly letGo: (id: string) => Promise<void>;
};

/** A session that was cut off, went into the journal without its two answers, and is asked about once. */
export type AskedLater = {
  readonly read: () => Promise<SessionRecord | undefined>;
  readonly tell: (record: SessionRecord, told: Reflection) => Promise<SaveOutcome>;
  readonly skip: () => Promise<SaveOutcome>;
};

/** What this device can do for a session with its screen on. */
export type Device = {
  readonly canVibrate: boolean;
  readonly canKeepScreenOn: boolean;
  /** Whether the browser lets the sound of a session lie over other sound. */
  readonly canLeaveMusicOn: boolean;
  /** What a beat feels like; nothing for most of them. */
  readonly feelBeat: (kind: BeatKind) => void;
  /** Holds until the answered function is called. */
  readonly keepScreenOn: () => () => void;
  readonly wearLook: (look: SessionWays['look']) => void;
  /** Hands `content` over as a download of that name; text is JSON unless `type` says otherwise. */
  readonly saveFile: (name: string, content: string | Blob, type?: string) => void;
  /** Whether what is kept here may be cleared away; asks nobody. */
  readonly staying: () => Promise<Staying>;
  /** Asks the browser that it may not. Some ask the person. */
  readonly askToStay: () => Promise<Staying>;
  /** Puts `text` on the clipboard; false where the browser does not let it. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Opens the browser's own dialogue to print the screen. */
  readonly print: () => void;
};

/** What the app is called and looks like from outside; each is known before anything is unlocked. */
export type Faces = {
  readonly now: () => FaceId;
  /** Wears it at once; what is answered is whether it is worn the next time, too. */
  readonly choose: (id: FaceId) => Promise<SaveOutcome>;
};

/** Where an entry lies in the journal. `month` is YYYY-MM. */
export type EntryPlace = { readonly id: string; readonly month: string };

/** What the first screen says of today before anybody has begun. */
export type HintOfToday = {
  readonly staysOutside: readonly StaysOutside[];
  /** A session of today or the day before was hard. */
  readonly isAfterHard: boolean;
};

/** Everything the screens need from outside: stores, sound and the clock, each behind a port. Filled by `app`. */
export type Services = {
  readonly faces: Faces;
  /** Where leaving quickly leads to. */
  readonly leavingPlace: Slot<LeavingPlace>;
  readonly keeping: Keeping;
  readonly journal: JournalStore;
  /** The entry that was chosen to be edited. It is in no address: a browser's history would keep it. */
  readonly entryToEdit: {
    readonly chosen: () => EntryPlace | undefined;
    readonly choose: (place: EntryPlace) => void;
  };
  /** Whether a few questions are asked every four weeks. */
  readonly regularQuestions: Slot<RegularQuestions>;
  readonly checkInDraft: Slot<CheckIn>;
  readonly resumePoint: { readonly read: (kind: SessionKind) => Promise<SlotRead<ResumePoint>> };
  /** A session that was cut off and is not taken up again goes into the journal with what was guided of it. */
  readonly putAside: (kind: SessionKind, cutOff: ResumePoint) => Promise<SaveOutcome>;
  readonly askedLater: AskedLater;
  readonly care: DaysCare;
  readonly progress: ProgressBook;
  /** Known as far as something was told that has such a bearing; read without opening the whole journal otherwise. */
  readonly hintOfToday: () => Promise<HintOfToday>;
  readonly unkept: Unkept;
  /** What was told of the newest session that told of its lubricant, position or place. */
  readonly lastReflection: () => Promise<Reflection | undefined>;
  /** Whether the questions after the two taps were open when they were last seen. */
  readonly furtherQuestions: Slot<'open' | 'closed'>;
  readonly protocol: Slot<Protocol>;
  /** Plans that were put by. */
  readonly plansKept: Slot<KeptPlans>;
  readonly ladder: Slot<Ladder>;
  /** Must be called inside the tap that leads to sound: some browsers let nothing play otherwise. */
  readonly touchSound: () => void;
  /** Whether a tap that leads to sound was a moment ago: a reload or Back must not start a sound by itself. */
  readonly wasJustTouched: () => boolean;
  /** A tap leads to one session only. */
  readonly forgetTouch: () => void;
  /**
   * Holds the one session that may be open in this browser. Answers how to let it go; undefined while another window
   * has it. `onTakenOver` is called once another window has taken it.
   */
  readonly holdSession: (wish: HoldWish, onTakenOver: () => void) => Promise<(() => void) | undefined>;
  readonly openSession: (wish: SessionWish) => Promise<RunningSession>;
  /** What the person said that a clinician showed or allowed. */
  readonly clearances: Slot<Clearances>;
  readonly sound: Slot<SoundWishes>;
  readonly ways: Slot<SessionWays>;
  /** What the person calls their body, what they practise with, and who looks after them. */
  readonly ownWords: Slot<OwnWords>;
  /** How far somebody has come in making the app theirs. */
  readonly settingUp: Slot<SettingUp>;
  /** Whom to call: the country, lines and people of the person's own choice. */
  readonly ownHelp: Slot<OwnHelp>;
  /** Times for a calendar of the person's own. */
  readonly reminders: Slot<Reminders>;
  /** The hour chosen for today, HH:MM, as long as nothing has been done today. */
  readonly timeToday: () => Promise<string | undefined>;
  readonly device: Device;
  readonly planSharing: PlanSharing;
  readonly noteRecorder: NoteRecorder;
  /** What makes and opens them is loaded when it is asked for. */
  readonly backups: () => Promise<Backups>;
  readonly lastBackup: Slot<LastBackup>;
  readonly locking: Locking;
  /** What a person can see, delete and secure of what is in this browser; loaded when it is asked for. */
  readonly privacy: () => Promise<Privacy>;
  /** The plan that a therapist is composing. */
  readonly desk: Slot<Desk>;
  readonly preview: PlanPreview;
  /**
   * A few seconds as a session would sound, as stored but for what `wishes` names. Call it inside the tap; false where
   * nothing can be heard.
   */
  readonly hearSample: (wishes: Partial<SoundWishes>) => Promise<boolean>;
  readonly hushSample: () => void;
  /** Reads every recording of a voice, and the tones, as a session would. */
  readonly checkRecordings: (
    voice: VoiceName,
    onProgress: (checked: number, total: number) => void,
  ) => Promise<CheckedRecordings>;
  /** How long a session of this protocol takes as planned, in ms, without the waits that are as long as one likes. */
  readonly lengthMsOf: (protocol: Protocol) => Promise<number>;
  readonly stampNow: () => Stamp;
  readonly offline: Offline;
};

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('no services were provided');
  return services;
}
