import { daysAWeek, daysBetween } from '../day.ts';
import type { Circumstance, ClinicianAnswer, DecisionChoice } from '../journal/journal-record.ts';
import { currentRung, type Ladder } from '../ladder/ladder.ts';
import { orderOf, type Rung, rungGoesIn } from '../ladder/rung.ts';
import { isSameSize } from '../ladder/same-size.ts';
import { wasRough } from './comfort.ts';
import { longGapFrom } from './gap-limits.ts';
import { heldAnything, type Practice, wasBegun, wasHeld } from './practice.ts';
import type { ProgressionPlan } from './progression-plan.ts';

/** A record that a clinician may be asked about; `formerIds` are those it had before it was edited. */
export type Asked = {
  readonly day: string;
  readonly recordId: string;
  readonly formerIds?: readonly string[];
};
/** A record after which nothing goes in until a clinician has answered. */
export type Need = Asked & { readonly kind: 'redFlag' | 'flare' };
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

/** The place of a size on a ladder that may have changed since: the size itself, or else the nearest easier one. */
function placeOn(rungs: readonly Rung[], size: Rung): Rung | undefined {
  const same = rungs.find((rung) => rung.id === size.id && isSameSize(rung, size));
  const alike = same ?? rungs.find((rung) => isSameSize(rung, size));
  if (alike) return alike;
  const easier = rungs.filter((rung) => orderOf(rung) <= orderOf(size));
  return easier.toSorted((a, b) => orderOf(a) - orderOf(b)).at(-1) ?? rungs[0];
}

/** A later day; an earlier one, as after a flight westwards, changes nothing. */
export function withDay(course: Course, day: string): Pick<Course, 'today'> {
  return { today: day > course.today ? day : course.today };
}

/** Days since anything was held; undefined where nothing ever was. Never below 0. */
export function daysSincePractice({ lastHeldOn, today }: Course, day = today): number | undefined {
  return lastHeldOn === undefined ? undefined : Math.max(0, daysBetween(lastHeldOn, day));
}

/** As `daysSincePractice`, counted from the latest decision where that came later: the person has seen the gap. */
export function daysSinceAnything(course: Course, day = course.today): number | undefined {
  const sincePractice = daysSincePractice(course, day);
  if (sincePractice === undefined || !course.decided) return sincePractice;
  return Math.min(sincePractice, Math.max(0, daysBetween(course.decided.day, day)));
}

function countedOn({ lately }: Course, day: string): Course['lately'] {
  const before = lately.find((one) => one.day === day)?.sessions ?? 0;
  const others = lately.filter((one) => one.day !== day && daysBetween(one.day, day) < daysAWeek);
  return [...others, { day, sessions: before + 1 }];
}

/** What a session with something in changes, but for the rows of sessions. */
function withHeld(course: Course, practice: Practice): Partial<Course> {
  const { own, longGap } = course;
  const { day } = practice;
  const gapDays = daysSinceAnything(course, day) ?? 0;
  return {
    hasHeldOwn: course.hasHeldOwn || (own !== undefined && wasHeld(practice, own)),
    lastHeldOn: heldAnything(practice) ? day : course.lastHeldOn,
    lately: countedOn(course, day),
    longGap: gapDays >= longGapFrom.value ? { days: gapDays, since: [] } : longGap,
  };
}

/** The rows of sessions that grow with every one: copied once for many, and not once for each. */
function rowsOf({ inARow, unanswered, longGap }: Course) {
  return { inARow: [...inARow], unanswered: [...unanswered], since: [...(longGap?.since ?? [])] };
}

/**
 * What sessions one after another change, oldest first. What was easy before a long gap does not count after it. A rough
 * session breaks a row of easy ones, whatever it was about; one that was not at the own size adds nothing else.
 */
export function withPractices(course: Course, practices: readonly Practice[]): Course {
  const { own, plan } = course;
  const { inARow, unanswered, since } = rowsOf(course);
  let known = course;
  for (const practice of practices) {
    const goesIn = practice.sizes.length > 0;
    const isAtOwn = own !== undefined && wasBegun(practice, own);
    const before = known;
    known = { ...known, ...withDay(known, practice.day), ...(goesIn ? withHeld(known, practice) : {}) };
    if (goesIn && (daysSincePractice(before, practice.day) ?? 0) >= longGapFrom.value)
      inARow.length = unanswered.length = 0;
    if (known.longGap !== before.longGap) since.length = 0;
    if (goesIn && known.longGap) since.push(practice);
    if (isAtOwn) {
      inARow.push(practice);
      unanswered.push(practice);
    } else if (wasRough(practice, plan)) {
      inARow.length = 0;
      known = { ...known, roughElsewhereOn: practice.day };
    }
  }
  return { ...known, inARow, unanswered, longGap: known.longGap && { ...known.longGap, since } };
}

/** What a decision changes: it answers all that was suggested before, and at another size the count begins anew. */
export function withDecision(
  course: Course,
  choice: DecisionChoice,
  size: Rung,
  day: string,
): Partial<Course> {
  const { rungs, own } = course;
  const place = placeOn(rungs, size);
  const isHere = own !== undefined && place !== undefined && isSameSize(own, place);
  return {
    ...withDay(course, day),
    own: place,
    decided: { choice, day },
    inARow: isHere ? course.inARow : [],
    unanswered: [],
    longGap: undefined,
  };
}

/** Whether the own size is one that goes in and was ever held, or was named by the person. */
export function hasBegun({ own, decided, hasHeldOwn }: Course): boolean {
  return own !== undefined && rungGoesIn(own) && (decided !== undefined || hasHeldOwn);
}
