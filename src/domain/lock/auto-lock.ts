import * as v from 'valibot';
import { limit } from '../limit.ts';
import type { Parsed } from '../parsed.ts';

/** 0: when the app is left. */
export const autoLockChoices = [0, 1, 5, 15] as const;
export type AutoLockMinutes = (typeof autoLockChoices)[number];

const schema = v.looseObject({ schema: v.literal(1), minutes: v.picklist(autoLockChoices) });

/** When the app locks by itself. */
export type AutoLock = v.InferOutput<typeof schema>;

const usualMinutes = 5 satisfies AutoLockMinutes;
/** How long an app that nobody touches stays open where nothing was chosen. */
export const usuallyLocksAfter = limit(usualMinutes, 'minutes', 'ourDefault');
export const usualAutoLock: AutoLock = { schema: 1, minutes: usualMinutes };

export function parseAutoLock(stored: unknown): Parsed<AutoLock> {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}

/** One moment by two clocks, in ms: one stands still while some devices sleep, the other can be set back. */
export type TwoClocks = { readonly sinceStartMs: number; readonly wallMs: number };

/** Ms from `then` to `now` by the clock that says longer; never below 0. */
export function longerBetween(then: TwoClocks, now: TwoClocks): number {
  return Math.max(0, now.sinceStartMs - then.sinceStartMs, now.wallMs - then.wallMs);
}

export type Presence = {
  readonly touchedAt: TwoClocks;
  /** When the app was left; undefined while it is in view. */
  readonly leftAt: TwoClocks | undefined;
};

/**
 * Ms until the app locks, 0 where the time is over. It counts from the latest touch, or from when the app was left. Left
 * untouched in view it locks after the usual time at the latest where it locks on being left.
 */
export function lockDueInMs(
  minutes: AutoLockMinutes,
  { touchedAt, leftAt }: Presence,
  now: TwoClocks,
): number {
  if (minutes === 0 && leftAt) return 0;
  const dueMs = (minutes === 0 ? usuallyLocksAfter.value : minutes) * 60_000;
  return Math.max(0, dueMs - longerBetween(leftAt ?? touchedAt, now));
}
