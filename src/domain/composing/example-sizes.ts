import { limit } from '../limit.ts';
import type { Dilator } from '../ladder/rung.ts';

/** A made-up person's sizes, to look at a plan with; nobody's, and no recommendation. */
const diameters = {
  first: limit(14, 'mm', 'ourDefault'),
  second: limit(18, 'mm', 'ourDefault'),
  third: limit(22, 'mm', 'ourDefault'),
  fourth: limit(26, 'mm', 'ourDefault'),
  fifth: limit(30, 'mm', 'ourDefault'),
} as const;

export const exampleRungs: readonly Dilator[] = Object.values(diameters).map(({ value }) => ({
  id: `example-${value}`,
  kind: 'dilator',
  diameterMm: value,
}));
