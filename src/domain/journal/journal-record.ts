import type { CheckIn } from '../check-in/check-in.ts';
import type { Offer } from '../check-in/readiness.ts';

/** Raised whenever the stored shape of a record changes; each step has a migration and a fixture. */
export const journalRecordSchema = 1;

type Stored = {
  readonly schema: typeof journalRecordSchema;
  /** Random, unique over all devices, for ever. */
  readonly id: string;
  /** The moment it began: ISO 8601 in UTC. */
  readonly at: string;
  /** The person's own calendar day on which it began, YYYY-MM-DD. A session over midnight belongs here. */
  readonly day: string;
};

export type GuidedPhase = {
  readonly kind: string;
  /** Guided, unpaused time in ms. */
  readonly guidedMs: number;
};

export const feltAnswers = ['easier', 'asUsual', 'harder'] as const;
export type Felt = (typeof feltAnswers)[number];

/** Answers after a session. Absent means not recorded. */
export type Reflection = {
  /** 0 to 10, whole numbers. */
  readonly worstPain?: number;
  readonly felt?: Felt;
};

export type SessionRecord = Stored & {
  readonly kind: 'session';
  readonly protocol: { readonly id: string; readonly version: number };
  readonly offer: Offer;
  readonly outcome: 'finished' | 'stoppedEarly';
  /** Guided, unpaused time in ms, over all phases. */
  readonly guidedMs: number;
  readonly phases: readonly GuidedPhase[];
  readonly easedBack: number;
  /** How the day was beforehand; absent where the session needed no check-in. */
  readonly checkIn?: CheckIn;
  readonly reflection: Reflection;
};

/** A check-in that no session followed. A session keeps its check-in in its own record. */
export type CheckInRecord = Stored & {
  readonly kind: 'checkIn';
  readonly answers: CheckIn;
  /** The person's own choice, or `redFlag` where there was none to make. */
  readonly outcome: 'notToday' | 'redFlag';
};

/** One stored fact. The journal is a set of these: never changed, only added to, superseded or deleted. */
export type JournalRecord = SessionRecord | CheckInRecord;
