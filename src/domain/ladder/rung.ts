import * as v from 'valibot';
import { limit } from '../limit.ts';

/** Places where touch can rest before anything goes in, in the order in which most people come to them. */
export const stepPlaces = ['outside', 'near', 'opening'] as const;
export const fingerSizes = ['fingertip', 'oneFinger', 'twoFingers'] as const;
export const tamponSizes = ['mini', 'regular', 'super'] as const;
/** What a dilator is made of decides which lubricant suits it. */
export const materials = ['silicone', 'rigid', 'glass'] as const;

/** Bounds that catch a slip of the finger or of the unit; no clinical figures. */
export const rungLimits = {
  thinnest: limit(5, 'mm', 'ourDefault'),
  thickest: limit(60, 'mm', 'ourDefault'),
  shortest: limit(20, 'mm', 'ourDefault'),
  longest: limit(300, 'mm', 'ourDefault'),
} as const;

/** How far a dilator that expands can be set: the one that a study describes. @source S69 */
export const expandingLimits = {
  narrowest: limit(15, 'mm', 'S69'),
  widest: limit(40, 'mm', 'S69'),
} as const;

function mm(least: number, most: number) {
  return v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
}

export const diameterMmSchema = mm(rungLimits.thinnest.value, rungLimits.thickest.value);
const lengthMm = mm(rungLimits.shortest.value, rungLimits.longest.value);
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));

const dilator = v.pipe(
  v.looseObject({
    id,
    kind: v.literal('dilator'),
    /** Of one that expands: as narrow as it goes, which is how it goes in. */
    diameterMm: diameterMmSchema,
    /** Only of one that expands: as wide as it goes. It is one size, however wide it is set. */
    expandsToMm: v.exactOptional(v.number()),
    /** Only the part that can go in: without base or handle. Never the length in all. */
    lengthMm: v.exactOptional(lengthMm),
    sizeLabel: v.exactOptional(label),
    material: v.exactOptional(v.picklist(materials)),
    /** Absent where the person told the diameter. */
    diameterFrom: v.exactOptional(v.picklist(['catalogue'])),
  }),
  v.check(
    ({ diameterMm, expandsToMm }) => expandsToMm === undefined || isExpandingRange(diameterMm, expandsToMm),
  ),
);

/** Whether a dilator may expand from `fromMm` to `toMm`. */
export function isExpandingRange(fromMm: number, toMm: number): boolean {
  return fromMm >= expandingLimits.narrowest.value && fromMm < toMm && toMm <= expandingLimits.widest.value;
}

/** One place on the ladder. Makers' numbers differ, so that a dilator is its millimetres; its label is for the eye. */
export const rungSchema = v.variant('kind', [
  v.looseObject({ id, kind: v.literal('step'), place: v.picklist(stepPlaces) }),
  v.looseObject({ id, kind: v.literal('finger'), size: v.picklist(fingerSizes) }),
  v.looseObject({ id, kind: v.literal('tampon'), size: v.picklist(tamponSizes) }),
  dilator,
]);

export type Rung = v.InferOutput<typeof rungSchema>;
export type Dilator = Extract<Rung, { kind: 'dilator' }>;
export type StepPlace = (typeof stepPlaces)[number];
export type Material = (typeof materials)[number];

/** Whether how wide it is set is the person's own choice. A rung that expands is one size: nothing is named within it. */
export function expands(rung: Rung): rung is Dilator & { readonly expandsToMm: number } {
  return rung.kind === 'dilator' && rung.expandsToMm !== undefined;
}

/** In mm: as wide as it can be. */
export function widestMm({ diameterMm, expandsToMm = diameterMm }: Dilator): number {
  return expandsToMm;
}

/** Whether something goes in on this rung; a step before insertion stays outside. */
export function rungGoesIn(rung: Rung): boolean {
  return rung.kind !== 'step';
}

/** Where fingers and tampons stand among dilators until the person moves them. Never shown as their size. */
const standsAt = {
  fingertip: limit(10, 'mm, for order alone', 'ourDefault'),
  mini: limit(11, 'mm, for order alone', 'ourDefault'),
  regular: limit(14, 'mm, for order alone', 'ourDefault'),
  oneFinger: limit(16, 'mm, for order alone', 'ourDefault'),
  super: limit(17, 'mm, for order alone', 'ourDefault'),
  twoFingers: limit(28, 'mm, for order alone', 'ourDefault'),
} as const;

/**
 * A number to order rungs by, smallest first; steps before insertion come before everything that goes in. One that
 * expands stands where it goes in, at its narrowest: then nothing easier than it is wider than it was.
 */
export function orderOf(rung: Rung): number {
  if (rung.kind === 'step') return stepPlaces.indexOf(rung.place) - stepPlaces.length;
  return rung.kind === 'dilator' ? rung.diameterMm : standsAt[rung.size].value;
}
