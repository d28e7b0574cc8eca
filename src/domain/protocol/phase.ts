import * as v from 'valibot';
import { diameterMmSchema, rungLimits } from '../ladder/rung.ts';
import { limit } from '../limit.ts';

/** Bounds that keep a protocol within one sitting and a track within memory. None is a clinical figure. */
export const phaseLimits = {
  seconds: limit(3600, 'seconds', 'ourDefault'),
  breaths: limit(120, 'breaths', 'ourDefault'),
  reps: limit(60, 'repetitions', 'ourDefault'),
  breathPart: limit(12, 'seconds', 'ourDefault'),
  items: limit(12, 'items of a list', 'ourDefault'),
  sets: limit(6, 'sets', 'ourDefault'),
  shallowest: limit(5, 'mm', 'ourDefault'),
} as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(phaseLimits.seconds.value));
const breaths = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(phaseLimits.breaths.value));
const reps = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(phaseLimits.reps.value));
const sets = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(phaseLimits.sets.value));
const breathPart = v.pipe(v.number(), v.minValue(1), v.maxValue(phaseLimits.breathPart.value));
const breathHold = v.pipe(v.number(), v.minValue(0), v.maxValue(phaseLimits.breathPart.value));

/** Seconds of one breath. No hold is the default; holds never belong to insertion. */
const pattern = v.looseObject({
  inSeconds: breathPart,
  holdSeconds: v.optional(breathHold),
  outSeconds: breathPart,
  restSeconds: v.optional(breathHold),
});

/** A short list; its length is looked at first, so that a long one costs nothing to refuse. */
function few<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(phaseLimits.items.value), v.array(item));
}

/** `optional` phases are off unless the person chooses them. */
const common = { id, optional: v.optional(v.boolean()) };

function phase<Kind extends string, Fields extends v.ObjectEntries>(kind: Kind, fields: Fields) {
  return v.looseObject({ ...common, kind: v.literal(kind), ...fields });
}

export const bodyParts = ['feet', 'legs', 'seat', 'belly', 'bowl'] as const;
export const stretchNames = [
  'childsPose',
  'happyBaby',
  'supportedSquat',
  'butterfly',
  'innerThigh',
  'figureFour',
  'hipFlexor',
  'catCow',
  'constructiveRest',
] as const;

const stretch = v.looseObject({
  name: v.picklist(stretchNames),
  holdSeconds: seconds,
  sides: v.picklist(['one', 'both']),
  times: reps,
});

/** `firm` is as a clinician showed it. Left out, pressure is not spoken of. */
export const pressures = ['light', 'medium', 'firm'] as const;
/** Where drops are done among other people: told in one line, and then carried by tones. */
export const dropPlaces = ['desk', 'queue', 'sofa', 'bed', 'toilet'] as const;
export const techniques = [
  'still',
  'inOut',
  'sides',
  'circles',
  'clock',
  'jCurve',
  'threePoint',
  'halfU',
] as const;
/** On which breath it goes further in. */
export const advances = ['exhale', 'inhale', 'either'] as const;
export const angles = ['tailbone', 'asShown'] as const;
export const sizesMeant = ['smaller', 'current', 'next'] as const;

const pressure = v.picklist(pressures);
const place = v.picklist(dropPlaces);

/** A diameter is the most: of the person's own sizes the largest up to it, and never more than today's own. */
const size = v.union([v.picklist(sizesMeant), v.looseObject({ diameterMm: diameterMmSchema })]);

/** Which of the person's sizes a phase is about; left out, it is today's own. */
const forSize = { size: v.optional(size) };

/** One block of a session. Durations are what is usual; the person may always shorten, skip or repeat. */
export const phaseSchema = v.variant('kind', [
  phase('settle', { seconds }),
  phase('scan', { seconds, parts: few(v.picklist(bodyParts)) }),
  /** `free` has no count: as long as `breaths` of its pattern would take. */
  phase('breathe', { pattern, breaths, pace: v.optional(v.literal('free')) }),
  phase('drops', {
    pattern,
    /** Of one set. */
    reps,
    sets: v.optional(sets),
    /** Between two sets. */
    restSeconds: v.optional(seconds),
    /** A light squeeze before each drop: only in a protocol that has an author. */
    contractRelax: v.optional(v.boolean()),
    place: v.optional(place),
  }),
  phase('stretch', { stretches: few(stretch) }),
  phase('massage', { by: v.picklist(['ownHand', 'partner']), seconds, pressure: v.optional(pressure) }),
  phase('touch', { seconds }),
  phase('prepare', { ...forSize, seconds }),
  phase('rest-at-opening', { ...forSize, breaths }),
  phase('insert', {
    ...forSize,
    breaths,
    advanceOn: v.picklist(advances),
    /** Whose angle is told; left out, none is. Towards the tailbone is wrong after some surgery. */
    angle: v.optional(v.picklist(angles)),
    /** How far in, at most, as a clinician said. Shown, never spoken. */
    depthMm: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(phaseLimits.shallowest.value),
        v.maxValue(rungLimits.longest.value),
      ),
    ),
  }),
  phase('hold', { ...forSize, seconds }),
  phase('move', {
    ...forSize,
    technique: v.picklist(techniques),
    pressure: v.optional(pressure),
    seconds,
  }),
  phase('change-size', { to: size, seconds }),
  phase('remove', { breaths }),
  phase('clean-up', { seconds }),
  phase('toning', { reps, holdSeconds: seconds, restSeconds: seconds }),
  phase('rest', { seconds }),
  /** `brief` is one word and the bell. */
  phase('close', { brief: v.optional(v.boolean()) }),
]);

export const phaseKinds = phaseSchema.options.map((option) => option.entries.kind.literal);

export type Phase = v.InferOutput<typeof phaseSchema>;
export type PhaseKind = Phase['kind'];
export type PhaseOf<Kind extends PhaseKind> = Extract<Phase, { kind: Kind }>;
/** A size as a protocol means it: by what it is to the person, or by a diameter that is not exceeded. */
export type StretchName = (typeof stretchNames)[number];
export type SizeMeant = v.InferOutput<typeof size>;
export type BreathPattern = v.InferOutput<typeof pattern>;
