import * as v from 'valibot';
import { isDay } from '../day.ts';
import { limit } from '../limit.ts';
import { parseVersioned } from '../parse-versioned.ts';
import type { Parsed } from '../parsed.ts';

const settingUpSchemaVersion = 1;

/** Catches a slip; far more than there are to choose from. */
const mostSituations = limit(60, 'situations', 'ourDefault');

const settingUpSchema = v.looseObject({
  schema: v.literal(settingUpSchemaVersion),
  /** How each step was left; absent while it is open. A step that this version does not know is kept. */
  steps: v.record(v.string(), v.picklist(['answered', 'skipped'])),
  situation: v.exactOptional(
    v.variant('kind', [
      v.looseObject({
        kind: v.literal('told'),
        /** One that this version does not know is kept and names no plan. */
        situations: v.pipe(v.array(v.string()), v.maxLength(mostSituations.value)),
      }),
      v.looseObject({ kind: v.literal('noneOfThese') }),
      v.looseObject({ kind: v.literal('ratherNot') }),
    ]),
  ),
  /** The day on which the offer was put away, YYYY-MM-DD. */
  notNowOn: v.exactOptional(v.pipe(v.string(), v.check(isDay))),
});

/** How far somebody has come in making the app theirs, and what they told of why they are here. */
export type SettingUp = v.InferOutput<typeof settingUpSchema>;

/** Reads it back. Never throws. */
export function parseSettingUp(stored: unknown): Parsed<SettingUp> {
  return parseVersioned(settingUpSchema, settingUpSchemaVersion, stored);
}
