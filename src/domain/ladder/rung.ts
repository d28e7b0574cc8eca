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

function mm(least: number, most: number) {
  return v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
}

export const diameterMmSchema = mm(rungLimits.thinnest.value, rungLimits.thickest.value);
const lengthMm = mm(rungLimits.shortest.value, rungLimits.longest.value);
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));

/** One place on the ladder. Makers' numbers differ, so that a dilator is its millimetres; its label is for the eye. */
export const rungSchema = v.variant('kind', [
  v.looseObject({ id, kind: v.literal('step'), place: v.picklist(stepPlaces) }),
  v.looseObject({ id, kind: v.literal('finger'), size: v.picklist(fingerSizes) }),
  v.looseObject({ id, kind: v.literal('tampon'), size: v.picklist(tamponSizes) }),
  v.looseObject({
    id,
    kind: v.literal('dilator'),
    diameterMm: diameterMmSchema,
    lengthMm: v.exactOptional(lengthMm),
    sizeLabel: v.exactOptional(label),
    material: v.exactOptional(v.picklist(materials)),
  }),
]);

export type Rung = v.InferOutput<typeof rungSchema>;
export type Dilator = Extract<Rung, { kind: 'dilator' }>;
export type StepPlace = (typeof stepPlaces)[number];
export type Material = (typeof materials)[number];

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

/** A number to order rungs by, smallest first; steps before insertion come before everything that goes in. */
export function orderOf(rung: Rung): number {
  if (rung.kind === 'step') return stepPlaces.indexOf(rung.place) - stepPlaces.length;
  return rung.kind === 'dilator' ? rung.diameterMm : standsAt[rung.size].value;
}
