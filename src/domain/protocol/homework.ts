import * as v from 'valibot';
import { devices } from '../journal/reading-record.ts';
import { limit } from '../limit.ts';
import { phaseLimits } from './phase.ts';
import { frequencySchema } from './frequency.ts';
import { shownLine } from './shown-text.ts';

export const homeworkLimits = {
  items: limit(20, 'items', 'ourDefault'),
  characters: limit(240, 'characters', 'ourDefault'),
} as const;

/** As practice is called in the journal, so that what was done can be laid beside what was asked for. */
export const homeworkKinds = [
  'stretches',
  'strength',
  'massage',
  'drops',
  'breathing',
  'device',
  'other',
] as const;
export type HomeworkKind = (typeof homeworkKinds)[number];

const text = v.pipe(
  v.string(),
  v.transform(shownLine),
  v.minLength(1),
  v.maxLength(homeworkLimits.characters.value),
);

/** Kinds that say nothing without words of their own. */
export const needsWords: readonly HomeworkKind[] = ['strength', 'other'];

/** Something to do apart from the sessions. Of a device only the minutes: never a setting. */
export const homeworkItemSchema = v.pipe(
  v.looseObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
    what: v.picklist(homeworkKinds),
    text: v.optional(text),
    /** Only of `device`. */
    device: v.optional(v.picklist(devices)),
    minutes: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(phaseLimits.seconds.value / 60)),
    ),
    frequency: v.optional(frequencySchema),
  }),
  v.check(({ what, text: words }) => words !== undefined || !needsWords.includes(what)),
  v.check(({ what, device }) => (device !== undefined) === (what === 'device')),
);

export const homeworkSchema = v.pipe(
  v.array(v.unknown()),
  v.maxLength(homeworkLimits.items.value),
  v.array(homeworkItemSchema),
  v.check((items) => new Set(items.map(({ id }) => id)).size === items.length),
);

export type HomeworkItem = v.InferOutput<typeof homeworkItemSchema>;
