import * as v from 'valibot';
import { checkInEditsSchema } from '../check-in/check-in-rules.ts';
import { isDay } from '../day.ts';
import { diameterMmSchema, fingerSizes, stepPlaces, tamponSizes } from '../ladder/rung.ts';
import { limit } from '../limit.ts';
import { comfortEditsSchema } from '../progression/comfort-limits.ts';
import { frequencySchema } from './frequency.ts';
import { phaseLimits } from './phase.ts';
import { toldSituations } from './told-situation.ts';

/** Bounds that catch a slip. None is a clinical figure. */
export const termLimits = {
  weeksAtMost: limit(520, 'weeks', 'ourDefault'),
  calendarPhases: limit(12, 'calendar phases', 'ourDefault'),
  restDaysAtMost: limit(6, 'days a week', 'ourDefault'),
} as const;

/** Whom a plan is for. */
export const situations = ['anyone', ...toldSituations, 'toning'] as const;

/** What the person has to be able to say before a plan may be used. Each is one sentence in `ui/copy`. */
export const gates = [
  'clinicianSaidWhen',
  'shownByTeam',
  'ownChoice',
  'clinicianAgrees',
  'healedAfterBirth',
  'surgeonsPlanFirst',
  'skinLookedAt',
  'skinQuiet',
  'bleedingExplained',
  'drynessCaredFor',
  'deepPainKnown',
  'teamAskedAfterBreak',
  'toningAllowed',
] as const;

/** What the person may not change by themselves. */
export const locks = ['size', 'minutes', 'frequency', 'movement'] as const;

/** How the size may change in a stretch of the calendar. */
export const calendarSizes = ['asTold', 'stay', 'whenEasy'] as const;

/** List of names known to this version, each at most once. */
function someOf<const Name extends string>(names: readonly Name[]) {
  return v.pipe(v.array(v.unknown()), v.maxLength(names.length), v.array(v.picklist(names)));
}

function whole(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

const minutes = whole(1, phaseLimits.seconds.value / 60);
const day = v.pipe(v.string(), v.check(isDay));

/** A stretch of the calendar in whole weeks since the start date: from <= week < until. */
export const calendarPhaseSchema = v.looseObject({
  fromWeek: whole(0, termLimits.weeksAtMost.value),
  /** Left out, it has no end. */
  untilWeek: v.optional(whole(1, termLimits.weeksAtMost.value)),
  frequency: frequencySchema,
  minutes: v.optional(minutes),
  /** How the size may change in it; left out, only as the clinician says. */
  size: v.optional(v.picklist(calendarSizes)),
});

/** The largest that may be used: a diameter, or a rung without millimetres. */
const ceiling = v.variant('kind', [
  v.looseObject({ kind: v.literal('dilator'), diameterMm: diameterMmSchema }),
  v.looseObject({ kind: v.literal('finger'), size: v.picklist(fingerSizes) }),
  v.looseObject({ kind: v.literal('tampon'), size: v.picklist(tamponSizes) }),
  v.looseObject({ kind: v.literal('step'), place: v.picklist(stepPlaces) }),
]);

/** What stands around the phases of a protocol. All of it may be absent, as in every protocol kept before terms were known. */
export const termEntries = {
  situations: v.optional(someOf(situations)),
  gates: v.optional(someOf(gates)),
  /** How often, where comfort leads: a suggestion. */
  frequency: v.optional(frequencySchema),
  /** Days a week without a session, at least. */
  restDays: v.optional(whole(0, termLimits.restDaysAtMost.value)),
  /** Where a calendar leads: its phases, in order. */
  schedule: v.optional(
    v.pipe(v.array(v.unknown()), v.maxLength(termLimits.calendarPhases.value), v.array(calendarPhaseSchema)),
  ),
  /** As it stands on the clinician's sheet. Without it a protocol led by a calendar stays locked. */
  clinician: v.optional(
    v.looseObject({
      /** YYYY-MM-DD. */
      startDate: v.optional(day),
      minutes: v.optional(minutes),
      frequency: v.optional(frequencySchema),
    }),
  ),
  /** At which answers a day becomes a smaller one, where the author wants it sooner or a little later than usual. */
  checkIn: v.optional(checkInEditsSchema),
  /** What the latest sessions have to show before a larger size is named, where the author asks for other than is usual. */
  stepUp: v.optional(comfortEditsSchema),
  ceiling: v.optional(ceiling),
  locks: v.optional(someOf(locks)),
  /** The day by which a clinician looks at the plan again. */
  reviewBy: v.optional(day),
  /** Rows of docs/clinical-sources.md. */
  sources: v.optional(
    v.pipe(v.array(v.unknown()), v.maxLength(40), v.array(v.pipe(v.string(), v.regex(/^S\d{1,4}$/)))),
  ),
} as const;

export type Gate = (typeof gates)[number];
export type CalendarPhase = v.InferOutput<typeof calendarPhaseSchema>;
export type Ceiling = v.InferOutput<typeof ceiling>;
