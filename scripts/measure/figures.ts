/** What can be said of a row of figures; of an empty row, nothing is a number. */
export function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

export function deviation(figures: readonly number[]): number {
  const centre = mean(figures);
  return Math.sqrt(mean(figures.map((figure) => (figure - centre) ** 2)));
}

/** The figure furthest from 0, with its sign. */
export function furthest(figures: readonly number[]): number {
  return figures.reduce((worst, figure) => (Math.abs(figure) > Math.abs(worst) ? figure : worst), 0);
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return mean([sorted[Math.floor(middle)] ?? Number.NaN, sorted[Math.ceil(middle)] ?? Number.NaN]);
}

/** How much `y` grows with `x`, by least squares. */
export function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const centre = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const together = points.reduce((sum, { x, y }) => sum + (x - centre.x) * (y - centre.y), 0);
  return together / points.reduce((sum, { x }) => sum + (x - centre.x) ** 2, 0);
}
