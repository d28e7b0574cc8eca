import { limit } from '../limit.ts';

/** `free`: wrong passphrases that cost no wait. The wait then begins at `first`, and doubles up to `longest`. */
export const waitLimits = {
  free: limit(3, 'tries', 'ourDefault'),
  first: limit(5, 'seconds', 'ourDefault'),
  longest: limit(300, 'seconds', 'ourDefault'),
} as const;

/** Wrong passphrases since the last right one, and when the last of them was tried: milliseconds of the device's clock. */
export type WrongTries = { readonly wrong: number; readonly atMs: number };

export const noWrongTries: WrongTries = { wrong: 0, atMs: 0 };

/** What is stored; anything else counts as no wrong try at all, since a damaged count must keep nobody out. */
export function parseWrongTries(stored: unknown): WrongTries {
  const { wrong, atMs } = (stored ?? {}) as Partial<Record<keyof WrongTries, unknown>>;
  return typeof wrong === 'number' && Number.isSafeInteger(wrong) && wrong > 0 && Number.isFinite(atMs)
    ? { wrong, atMs: atMs as number }
    : noWrongTries;
}

function fullWaitMs(wrong: number): number {
  const doublings = wrong - waitLimits.free.value;
  if (doublings < 0) return 0;
  return Math.min(waitLimits.first.value * 2 ** doublings, waitLimits.longest.value) * 1000;
}

/** As of a clock that may have been set back since: then the wait begins anew, and is neither lifted nor longer than it was. */
export function onThisClock({ wrong, atMs }: WrongTries, nowMs: number): WrongTries {
  return { wrong, atMs: Math.min(atMs, nowMs) };
}

/** How long no passphrase is tried yet; 0 where one may be. */
export function waitLeftMs(tries: WrongTries, nowMs: number): number {
  const { wrong, atMs } = onThisClock(tries, nowMs);
  return Math.max(0, atMs + fullWaitMs(wrong) - nowMs);
}

export function oneMoreWrong({ wrong }: WrongTries, nowMs: number): WrongTries {
  return { wrong: wrong + 1, atMs: nowMs };
}
