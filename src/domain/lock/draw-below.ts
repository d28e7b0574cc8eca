/** A whole number from 0 up to, not including, `end`. `chance` draws from 0 up to, not including, 1. */
export function drawBelow(end: number, chance: () => number): number {
  return Math.floor(chance() * end);
}
