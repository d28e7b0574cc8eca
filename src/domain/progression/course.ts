import type { Circumstance, ClinicianAnswer, DecisionChoice } from '../journal/journal-record.ts';
import { currentRung, type Ladder } from '../ladder/ladder.ts';
import { type Rung, rungGoesIn } from '../ladder/rung.ts';
import type { Practice } from './practice.ts';
import type { ProgressionPlan } from './progression-plan.ts';

/** A record that a clinician may be asked about; `formerIds` are those it had before it was edited. */
export type Asked = {
  readonly day: string;
  readonly recordId: string;
  readonly formerIds?: readonly string[];
};
/** A record after which nothing goes in until a clinician has answered; `askFirst` does not say what it was about. */
export type Need = Asked & { readonly kind: 'redFlag' | 'flare' | 'askFirst' };
/** Severe pain of one record: alone it is a hard day, and more of it is a flare. */
export type SeverePain = Asked;
export type Answered = {
  readonly answer: ClinicianAnswer;
  readonly answeredOn: string;
  readonly about: readonly string[];
};
export type Pregnancy = {
  readonly what: Extract<Circumstance, 'pregnancyBegan' | 'pregnancyEnded'>;
  readonly day: string;
  readonly recordId: string;
};
export type Decided = { readonly choice: DecisionChoice; readonly day: string };

/** A long gap that the person is coming back from, and the sessions since. */
export type LongGap = { readonly days: number; readonly since: readonly Practice[] };

/** All that the rules of progression look at, up to and including the calendar day `today`. Practices are oldest first. */
export type Course = {
  /** From the easiest. */
  readonly rungs: readonly Rung[];
  readonly plan: ProgressionPlan;
  /** Undefined for an empty ladder. */
  readonly own: Rung | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly decided: Decided | undefined;
  /**
   * Sessions in which the own size was at least begun, since the person came to it, came back from a long gap, or had a
   * rough session without it.
   */
  readonly inARow: readonly Practice[];
  /** As `inARow`, since the latest decision and over rough sessions without it. */
  readonly unanswered: readonly Practice[];
  /** The day of the latest rough session without the own size. */
  readonly roughElsewhereOn: string | undefined;
  /** Whether the own size was ever held. */
  readonly hasHeldOwn: boolean;
  /** The day on which anything was last held. */
  readonly lastHeldOn: string | undefined;
  /** The days with anything in of the week up to the latest of them, oldest first, and how many sessions each had. */
  readonly lately: readonly { readonly day: string; readonly sessions: number }[];
  /** Undefined for none, or once the person has decided. */
  readonly longGap: LongGap | undefined;
  readonly needs: readonly Need[];
  readonly severe: readonly SeverePain[];
  readonly answers: readonly Answered[];
  readonly pregnancies: readonly Pregnancy[];
};

/** `day`: before any fact, YYYY-MM-DD. */
export function beginCourse(ladder: Ladder, plan: ProgressionPlan, day: string): Course {
  return {
    rungs: ladder.rungs,
    plan,
    own: currentRung(ladder),
    today: day,
    decided: undefined,
    inARow: [],
    unanswered: [],
    roughElsewhereOn: undefined,
    hasHeldOwn: false,
    lastHeldOn: undefined,
    lately: [],
    longGap: undefined,
    needs: [],
    severe: [],
    answers: [],
    pregnancies: [],
  };
}

/** Whether the own size is one that goes in and was ever held, or was named by the person. */
export function hasBegun({ own, decided, hasHeldOwn }: Course): boolean {
  return own !== undefined && rungGoesIn(own) && (decided !== undefined || hasHeldOwn);
}
