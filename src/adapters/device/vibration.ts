import type { BeatKind } from '../../planning/session-plan.ts';

/** Milliseconds on, off, on …: one short pulse in, two for staying, one long one out. Each told apart without looking. */
const patterns: Partial<Record<BeatKind, readonly number[]>> = {
  breatheIn: [60],
  drop: [60, 80, 60, 80, 60],
  hold: [40, 120, 40],
  breatheOut: [220],
  return: [220],
};

export function canVibrate(): boolean {
  return 'vibrate' in navigator;
}

/** What a beat feels like, at once; nothing for beats in which nothing is asked, or where the device cannot. */
export function feelBeat(kind: BeatKind): void {
  const pattern = patterns[kind];
  if (pattern && canVibrate()) navigator.vibrate([...pattern]);
}
