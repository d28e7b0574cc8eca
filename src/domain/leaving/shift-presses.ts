export const pressesToLeave = 3;
const windowMs = 5000;

/** When Shift was pressed by itself, oldest first, in ms of any clock that does not run back. */
export type Presses = readonly number[];

/** The presses that count after one more at `atMs`: those of the five seconds before it, and this one. */
export function withPress(before: Presses, atMs: number): Presses {
  return [...before.filter((earlierMs) => atMs - earlierMs < windowMs), atMs];
}

/** How long the oldest of them still counts, in ms, 0 for none. */
export function countsForMs([oldestMs]: Presses, nowMs: number): number {
  return oldestMs === undefined ? 0 : Math.max(0, oldestMs + windowMs - nowMs);
}
