import * as v from 'valibot';
import { limit } from '../limit.ts';
import { type Rung, rungSchema } from '../ladder/rung.ts';
import type { AmountBounds } from './amount.ts';
import { type Reflection, reflectionSchema } from './reflection.ts';
import { stored, type Stored } from './stored-record.ts';

export const practiceKinds = [
  'dilator',
  'drops',
  'breathing',
  'stretches',
  'massage',
  'strength',
  'other',
] as const;
export type PracticeKind = (typeof practiceKinds)[number];

/** Bounds that catch a slip of the finger; no clinical figures. */
export const practiceLimits = {
  heldAtLeast: limit(0, 'minutes', 'ourDefault'),
  minutesAtLeast: limit(1, 'minutes', 'ourDefault'),
  minutesAtMost: limit(600, 'minutes', 'ourDefault'),
  sizesAtMost: limit(40, 'sizes', 'ourDefault'),
} as const;

export const minutesBounds: AmountBounds = {
  atLeast: practiceLimits.minutesAtLeast,
  atMost: practiceLimits.minutesAtMost,
  decimals: 0,
};
/** 0 is begun and not held. */
export const heldBounds: AmountBounds = {
  atLeast: practiceLimits.heldAtLeast,
  atMost: practiceLimits.minutesAtMost,
  decimals: 1,
};

/** A size that was used; how long is absent where it was not told. */
export type SizeUsed = { readonly rung: Rung; readonly heldMs?: number };

/** Something that was done without the app guiding it, as the person tells it. */
export type PracticeRecord = Stored & {
  readonly kind: 'practice';
  readonly what: PracticeKind;
  /** Present where a therapist had asked for it. */
  readonly homework?: true;
  /** Which of the plan's items it was, in its words of that day; absent where it was told in another way. */
  readonly asked?: { readonly id: string; readonly words: string };
  readonly minutes?: number;
  /** In the order of use; absent where none was told. */
  readonly sizes?: readonly SizeUsed[];
  readonly reflection: Reflection;
};

/** Whether the sizes, together, were held for longer than all of it took; no where either was not told. */
export function isHeldBeyond({ minutes, sizes = [] }: Pick<PracticeRecord, 'minutes' | 'sizes'>): boolean {
  const heldMs = sizes.reduce((sum, size) => sum + (size.heldMs ?? 0), 0);
  return minutes !== undefined && heldMs > minutes * 60_000;
}

export const minutesSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(practiceLimits.minutesAtLeast.value),
  v.maxValue(practiceLimits.minutesAtMost.value),
);

const heldAtMostMs = practiceLimits.minutesAtMost.value * 60_000;

const sizeUsed = v.looseObject({
  rung: rungSchema,
  heldMs: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(heldAtMostMs))),
});

export const practiceSchema = v.looseObject({
  ...stored,
  kind: v.literal('practice'),
  what: v.picklist(practiceKinds),
  homework: v.exactOptional(v.literal(true)),
  asked: v.exactOptional(
    v.looseObject({ id: v.pipe(v.string(), v.maxLength(64)), words: v.pipe(v.string(), v.maxLength(400)) }),
  ),
  minutes: v.exactOptional(minutesSchema),
  sizes: v.exactOptional(
    v.pipe(v.array(v.unknown()), v.maxLength(practiceLimits.sizesAtMost.value), v.array(sizeUsed)),
  ),
  reflection: reflectionSchema,
});
