import * as v from 'valibot';
import { redFlagIds } from '../check-in/red-flags.ts';
import { offers } from '../check-in/readiness.ts';
import { isDay } from '../day.ts';
import {
  circumstances,
  clinicianAnswers,
  decisionChoices,
  notTodayReasons,
} from '../journal/journal-record.ts';
import { practiceKinds } from '../journal/practice-record.ts';
import { changeAnswers, pairs } from '../journal/questionnaire-record.ts';
import { scoreLimits } from '../journal/score-record.ts';
import { visitParts } from '../journal/visit-record.ts';
import { limit } from '../limit.ts';
import { frequencySchema } from '../protocol/frequency.ts';
import { shownLine } from '../protocol/shown-text.ts';
import { sizeSchema } from './size.ts';

/** Bounds that keep a broken file from filling the screen. */
export const lineLimits = {
  facts: limit(20_000, 'facts of a line', 'ourDefault'),
  characters: limit(160, 'characters', 'ourDefault'),
} as const;

/** What was noticed when a session was stopped; `unsaid` where nothing was, or it was not said. */
export const stopSigns = [
  'painEased',
  'painGoesOn',
  'spotting',
  'bleedingMore',
  'gave',
  'panic',
  'unsaid',
] as const;
export type StopSign = (typeof stopSigns)[number];

export const readingKinds = [
  'biofeedbackResting',
  'biofeedbackStrongest',
  'biofeedbackMinutes',
  'eStimResting',
  'eStimStrongest',
  'eStimMinutes',
] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** Bleeding as it was told after practice; none is none, and is not listed. */
export const bleedingTold = ['spotting', 'more'] as const;

export const summaryDay = v.pipe(v.string(), v.check(isDay));

export function shortText(most: number) {
  return v.pipe(v.string(), v.transform(shownLine), v.minLength(1), v.maxLength(most));
}

const text = shortText(lineLimits.characters.value);
const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/**
 * When something was: the day, and, of practice and check-ins, its number within that day, counted among those that are
 * handed over. No time of day leaves the journal.
 */
const when = { day: summaryDay, nth: v.exactOptional(v.pipe(count, v.minValue(1))) };

function manyOf<Fact extends v.GenericSchema>(fact: Fact) {
  return v.pipe(v.array(v.unknown()), v.maxLength(lineLimits.facts.value), v.array(fact));
}

const happened = { facts: manyOf(v.looseObject(when)) };
/** A fact without a value was left blank: not recorded, never 0. */
const told = { facts: manyOf(v.looseObject({ ...when, value: v.exactOptional(amount) })) };

function toldUpTo(most: number) {
  const whole = v.pipe(count, v.maxValue(most));
  return { facts: manyOf(v.looseObject({ ...when, value: v.exactOptional(whole) })) };
}

const scale = toldUpTo(10);

function coded<const Code extends string>(codes: readonly Code[]) {
  return { facts: manyOf(v.looseObject({ ...when, code: v.exactOptional(v.picklist(codes)) })) };
}

const bounds = v.looseObject({ least: count, most: count });
/** What the plan asks for in the time of the summary; absent where it gives no number. */
const asked = { asked: v.exactOptional(v.looseObject({ days: bounds, times: bounds })) };

function line<const What extends string, Fields extends v.ObjectEntries>(what: What, fields: Fields) {
  const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
  return v.looseObject({ id, what: v.literal(what), ...fields });
}

const ofAnySize = { size: v.exactOptional(sizeSchema), ...scale };

export const lineSchema = v.variant('what', [
  line('plan', {
    title: text,
    planId: text,
    /** As large as a protocol's own may be. */
    version: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    author: v.exactOptional(text),
    clinic: v.exactOptional(text),
    frequency: v.exactOptional(frequencySchema),
  }),
  /** As the plan tells it. */
  line('nextVisit', happened),
  line('practised', { ...asked, ...happened }),
  /** Practice with something in. */
  line('withSize', happened),
  /** In seconds. */
  line('minutes', told),
  line('offer', { of: v.picklist(offers), ...happened }),
  line('notToday', coded(notTodayReasons)),
  line('stop', { of: v.picklist(stopSigns), ...happened }),
  /** In seconds; 0 is begun and not held. */
  line('held', { size: sizeSchema, ...told }),
  /** In mm: the largest that was held on a day. */
  line('largest', told),
  /** 0 to 10, of all practice or of one size. */
  line('painBefore', ofAnySize),
  line('painWorst', ofAnySize),
  line('painAfter', ofAnySize),
  line('worry', scale),
  /** In mm. */
  line('depth', { size: sizeSchema, ...told }),
  line('redFlag', { of: v.picklist(redFlagIds), ...happened }),
  line('bleeding', { of: v.picklist(bleedingTold), ...happened }),
  line('clinicianSpoken', happened),
  line('clinicianAnswer', { of: v.picklist(clinicianAnswers), ...happened }),
  line('decision', {
    of: v.picklist(decisionChoices),
    facts: manyOf(v.looseObject({ ...when, size: sizeSchema })),
  }),
  /** In seconds. */
  line('homework', { of: v.picklist(practiceKinds), ...asked, ...told }),
  /** In microvolts, or seconds. */
  line('reading', { of: v.picklist(readingKinds), ...told }),
  line('visit', coded(visitParts)),
  line('score', {
    name: shortText(scoreLimits.nameAtMost.value),
    outOf: v.exactOptional(amount),
    ...told,
  }),
  /** Sums of 0 to 6. */
  line('pair', { of: v.picklist(pairs), ...toldUpTo(6) }),
  line('change', coded(changeAnswers)),
  line('circumstance', { of: v.picklist(circumstances), ...happened }),
]);

/** One line of a summary: what the person can strike out. It holds every fact that it is made of, and no other does. */
export type SummaryLine = v.InferOutput<typeof lineSchema>;
export type LineWhat = SummaryLine['what'];
export type LineOf<What extends LineWhat> = Extract<SummaryLine, { what: What }>;

export const lineWhats = lineSchema.options.map((option) => option.entries.what.literal);
