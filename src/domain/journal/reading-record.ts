import * as v from 'valibot';
import { limit } from '../limit.ts';
import type { AmountBounds } from './amount.ts';
import { noteSchema } from './note-record.ts';
import { minutesSchema } from './practice-record.ts';
import { stored, type Stored } from './stored-record.ts';

export const devices = ['biofeedback', 'eStim'] as const;
export type DeviceKind = (typeof devices)[number];

/** Bounds that catch a slip of the finger; no clinical figures, and never a setting to use. */
export const readingLimits = {
  microvoltsAtLeast: limit(0, 'microvolts', 'ourDefault'),
  microvoltsAtMost: limit(1000, 'microvolts', 'ourDefault'),
} as const;

export const microvoltsBounds: AmountBounds = {
  atLeast: readingLimits.microvoltsAtLeast,
  atMost: readingLimits.microvoltsAtMost,
  decimals: 1,
};

/** What a device of the person's own showed. Only logged: no rule looks at it, and nothing is made of it. */
export type ReadingRecord = Stored & {
  readonly kind: 'reading';
  readonly device: DeviceKind;
  readonly restingMicrovolts?: number;
  readonly strongestMicrovolts?: number;
  readonly minutes?: number;
  readonly note?: string;
};

type Values = 'restingMicrovolts' | 'strongestMicrovolts' | 'minutes';

/** Whether there is anything in it beside a note. */
export function tellsOfReading(reading: { readonly [Each in Values]?: number | undefined }): boolean {
  const { restingMicrovolts, strongestMicrovolts, minutes } = reading;
  return [restingMicrovolts, strongestMicrovolts, minutes].some((value) => value !== undefined);
}

const microvolts = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(readingLimits.microvoltsAtLeast.value),
  v.maxValue(readingLimits.microvoltsAtMost.value),
);

export const readingSchema = v.pipe(
  v.looseObject({
    ...stored,
    kind: v.literal('reading'),
    device: v.picklist(devices),
    restingMicrovolts: v.exactOptional(microvolts),
    strongestMicrovolts: v.exactOptional(microvolts),
    minutes: v.exactOptional(minutesSchema),
    note: v.exactOptional(noteSchema),
  }),
  v.check((reading) => tellsOfReading(reading)),
);
