/** From 0 up to, not including, 1. Nobody can foretell it. */
export function drawByChance(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn / 2 ** 32;
}
