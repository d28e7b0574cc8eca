import type { CheckIn } from '../check-in/check-in.ts';
import type { AfterCare } from '../check-in/after-care.ts';
import type { Offer } from '../check-in/readiness.ts';
import type { Rung } from '../ladder/rung.ts';
import type { NoteRecord } from './note-record.ts';
import type { PracticeRecord } from './practice-record.ts';
import type { QuestionnaireRecord } from './questionnaire-record.ts';
import type { ReadingRecord } from './reading-record.ts';
import type { Reflection } from './reflection.ts';
import type { ScoreRecord } from './score-record.ts';
import type { Stored } from './stored-record.ts';
import type { VisitRecord } from './visit-record.ts';

export const clinicianAnswers = ['mayGoOn', 'notYet'] as const;
export type ClinicianAnswer = (typeof clinicianAnswers)[number];

/** `started`: this is where I begin; `maintaining`: this size is enough, I keep it. */
export const decisionChoices = ['started', 'steppedUp', 'stayed', 'steppedBack', 'maintaining'] as const;
export type DecisionChoice = (typeof decisionChoices)[number];

/** `flare`: pain is clearly worse than is usual for this person. */
export const circumstances = ['flare', 'pregnancyBegan', 'pregnancyEnded'] as const;
export type Circumstance = (typeof circumstances)[number];

/** `askFirst`: a clinician's answer was still to come; `insideRests`: nothing was to go in for the rest of the day. */
export const remainders = ['askFirst', 'insideRests'] as const;
export type Remainder = (typeof remainders)[number];

export type GuidedPhase = {
  readonly kind: string;
  /** Guided, unpaused time in ms. */
  readonly guidedMs: number;
};

/** How long one size was held, as the ladder had it then; 0 where insertion was begun and nothing held. */
export type SizeHeld = {
  readonly rung: Rung;
  readonly heldMs: number;
  /** How long the plan meant it to be held; absent where that is not known. */
  readonly plannedMs?: number;
};

export type SessionRecord = Stored & {
  readonly kind: 'session';
  /** `title` only where it is not one of ours: those are named in the person's language. */
  readonly protocol: { readonly id: string; readonly version: number; readonly title?: string };
  readonly offer: Offer;
  readonly outcome: 'finished' | 'stoppedEarly';
  /** Guided, unpaused time in ms, over all phases. */
  readonly guidedMs: number;
  readonly phases: readonly GuidedPhase[];
  /** The sizes used, in their order; absent where nothing went in. */
  readonly sizes?: readonly SizeHeld[];
  readonly easedBack: number;
  /** How the day was beforehand; absent where the session needed no check-in. */
  readonly checkIn?: CheckIn;
  /** What was noticed when it was stopped; absent where it was not asked. */
  readonly afterCare?: AfterCare;
  readonly reflection: Reflection;
};

/** Why there was no session, where the person likes to say. */
export const notTodayReasons = [
  'tired',
  'sore',
  'period',
  'noTime',
  'noPrivacy',
  'ratherNot',
  'other',
] as const;
export type NotTodayReason = (typeof notTodayReasons)[number];

/** A check-in that no session followed. A session keeps its check-in in its own record. */
export type CheckInRecord = Stored & {
  readonly kind: 'checkIn';
  readonly answers: CheckIn;
  /** The person's own choice, or `redFlag` where there was none to make. */
  readonly outcome: 'notToday' | 'redFlag';
  readonly reason?: NotTodayReason;
};

/** The person's word that they have spoken with a clinician about red flags of that day. */
export type ClinicianRecord = Stored & {
  readonly kind: 'clinician';
  /** Ids of the records with the red flags; they may have been deleted since. */
  readonly about: readonly string[];
};

/**
 * What a clinician answered, as the person tells it. Having spoken with one is a `ClinicianRecord`: only an answer lets
 * practice go on.
 */
export type ClinicianAnswerRecord = Stored & {
  readonly kind: 'clinicianAnswer';
  readonly answer: ClinicianAnswer;
  /** The person's calendar day of the answer, YYYY-MM-DD; not after `day`. */
  readonly answeredOn: string;
  /** Ids of the records that the clinician was asked about; they may have been deleted since. */
  readonly about: readonly string[];
};

/** What the person decided about their size. It holds whether or not it was suggested. */
export type DecisionRecord = Stored & {
  readonly kind: 'decision';
  readonly choice: DecisionChoice;
  /** The person's own size from then on, as the ladder had it. */
  readonly rung: Rung;
  /** What was suggested when it was made; absent where nothing was. */
  readonly suggested?: string;
};

/** Something about the person's life that plans have to heed, in their own word. */
export type CircumstanceRecord = Stored & { readonly kind: 'circumstance'; readonly what: Circumstance };

/** What stays in force of an entry that was deleted, on the day that it was about, and nothing of what it told. */
export type RemainderRecord = Stored & { readonly kind: 'remainder'; readonly what: readonly Remainder[] };

/** What a person writes into the journal by themselves, at any time afterwards. */
export type EntryRecord =
  | PracticeRecord
  | ReadingRecord
  | VisitRecord
  | NoteRecord
  | QuestionnaireRecord
  | ScoreRecord;

/** One stored fact. The journal is a set of these: never changed, only added to, superseded or deleted. */
export type JournalRecord =
  | SessionRecord
  | CheckInRecord
  | ClinicianRecord
  | ClinicianAnswerRecord
  | DecisionRecord
  | CircumstanceRecord
  | RemainderRecord
  | EntryRecord;
