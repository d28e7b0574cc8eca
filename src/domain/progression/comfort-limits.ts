import * as v from 'valibot';
import { type Limit, limit } from '../limit.ts';

/** What the latest sessions at a size have to show to be called easy. */
export type ComfortLimits = {
  readonly sessions: Limit<'sessions'>;
  readonly worstPainAtMost: Limit<'pain 0-10'>;
  readonly worryAtMost: Limit<'worry 0-10'>;
};

export const comfortLimits: ComfortLimits = {
  sessions: limit(3, 'sessions', 'ourDefault'),
  worstPainAtMost: limit(2, 'pain 0-10', 'ourDefault'),
  worryAtMost: limit(4, 'worry 0-10', 'ourDefault'),
};

/** How far a protocol may move each of them. @source S8 goes on only while pain is under 4 of 10 */
export const comfortBounds = {
  sessions: { least: limit(1, 'sessions', 'ourDefault'), most: limit(20, 'sessions', 'ourDefault') },
  worstPainAtMost: { least: limit(0, 'pain 0-10', 'ourDefault'), most: limit(3, 'pain 0-10', 'S8') },
  worryAtMost: { least: limit(0, 'worry 0-10', 'ourDefault'), most: limit(6, 'worry 0-10', 'ourDefault') },
} as const satisfies Record<
  keyof ComfortLimits,
  { readonly least: Limit<string>; readonly most: Limit<string> }
>;

function within(name: keyof ComfortLimits) {
  const { least, most } = comfortBounds[name];
  return v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(least.value), v.maxValue(most.value)));
}

/** What a protocol may say about when a size has become easy. What it leaves out is as usual. */
export const comfortEditsSchema = v.looseObject({
  sessions: within('sessions'),
  worstPainAtMost: within('worstPainAtMost'),
  worryAtMost: within('worryAtMost'),
});

export type ComfortEdits = { readonly [Name in keyof ComfortLimits]?: number };

function edited<Unit extends string>(usual: Limit<Unit>, value: number | undefined): Limit<Unit> {
  return value === undefined || value === usual.value ? usual : limit(value, usual.unit, 'plan');
}

/** The limits in force under a protocol that has these edits. */
export function comfortLimitsOf(edits: ComfortEdits = {}): ComfortLimits {
  return {
    sessions: edited(comfortLimits.sessions, edits.sessions),
    worstPainAtMost: edited(comfortLimits.worstPainAtMost, edits.worstPainAtMost),
    worryAtMost: edited(comfortLimits.worryAtMost, edits.worryAtMost),
  };
}
