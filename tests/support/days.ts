import fc from 'fast-check';
import { dayAfter } from '../../src/domain/day.ts';

/** Days of some decades, as YYYY-MM-DD. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 36_500 })
  .map((days) => dayAfter('1990-01-01', days));
