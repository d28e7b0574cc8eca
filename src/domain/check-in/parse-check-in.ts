import * as v from 'valibot';
import type { Parsed } from '../parsed.ts';
import { cautionIds, type CheckIn, energyLevels } from './check-in.ts';
import { redFlagIds } from './red-flags.ts';

const zeroToTen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

export const checkInSchema = v.looseObject({
  painNow: v.exactOptional(zeroToTen),
  worryNow: v.exactOptional(zeroToTen),
  energy: v.exactOptional(v.picklist(energyLevels)),
  redFlags: v.pipe(v.array(v.picklist(redFlagIds)), v.maxLength(redFlagIds.length)),
  cautions: v.pipe(v.array(v.picklist(cautionIds)), v.maxLength(cautionIds.length)),
});

/** Reads back answers that were kept before the check-in was finished. */
export function parseCheckIn(stored: unknown): Parsed<CheckIn> {
  const parsed = v.safeParse(checkInSchema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}
