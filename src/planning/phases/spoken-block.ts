import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';

/** Silence after a sentence in a block: never less than it takes to do what was said. */
export const leastPauseMs = 2400;

/**
 * Spreads sentences over `seconds` with equal pauses. A block that is too short for its words grows; its pauses never
 * shrink below what it takes to follow.
 */
export function sayOver(line: Line, seconds: number, ids: readonly SpokenCueId[]): void {
  const spokenMs = ids.reduce((sum, id) => sum + line.lengthOf(id), 0);
  const pauseMs = Math.max(leastPauseMs, (seconds * 1000 - spokenMs) / Math.max(1, ids.length));
  for (const id of ids) line.say(id, pauseMs);
}
