import * as v from 'valibot';
import { isDay } from '../day.ts';
import { limit } from '../limit.ts';
import { homeworkSchema } from './homework.ts';
import { openingNoteSchema } from './opening-note.ts';
import { phaseSchema } from './phase.ts';
import { termEntries } from './protocol-terms.ts';
import { shownLine, shownText } from './shown-text.ts';

/** Raised whenever the shape of a protocol changes. A newer one is refused and kept, never guessed. */
export const protocolSchemaVersion = 1;

export const protocolLimits = {
  phases: limit(60, 'phases', 'ourDefault'),
  /** One sitting; also what a phone can hold as one track. */
  minutes: limit(120, 'minutes', 'ourDefault'),
  characters: limit(2000, 'characters', 'ourDefault'),
  waitUsual: limit(180, 'seconds', 'ourDefault'),
  waitAtMost: limit(900, 'seconds', 'ourDefault'),
  /** The most that a protocol may set as its pain cap. */
  painCapAtMost: limit(5, 'pain 0-10', 'ourDefault'),
  painCapUsual: limit(3, 'pain 0-10', 'S7'),
} as const;

const text = v.pipe(
  v.string(),
  v.transform(shownText),
  v.trim(),
  v.maxLength(protocolLimits.characters.value),
);
const line = v.pipe(v.string(), v.transform(shownLine), v.minLength(1), v.maxLength(120));

const day = v.pipe(v.string(), v.check(isDay));

export const protocolSchema = v.looseObject({
  schema: v.literal(protocolSchemaVersion),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  /** Counts up with every change its author makes. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: line,
  aim: v.optional(text),
  author: v.optional(line),
  clinic: v.optional(line),
  /** The author's day, YYYY-MM-DD, on which this version was made. */
  madeOn: v.optional(day),
  /** From the author to the person, in their own words. */
  note: v.optional(text),
  openingNote: v.optional(openingNoteSchema),
  /** The day on which they see one another next. */
  nextVisit: v.optional(day),
  homework: v.optional(homeworkSchema),
  /** Comfort leads, or a calendar that a clinician has set. */
  ledBy: v.picklist(['comfort', 'schedule']),
  painCap: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(protocolLimits.painCapAtMost.value)),
  ),
  /** How long "when you are ready" waits before the session pauses by itself, in seconds. */
  waitSeconds: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(protocolLimits.waitAtMost.value)),
  ),
  phases: v.pipe(v.array(phaseSchema), v.minLength(1), v.maxLength(protocolLimits.phases.value)),
  ...termEntries,
});

/** What a therapist recommends, or one of our starters. Unknown fields survive a round trip. */
export type Protocol = v.InferOutput<typeof protocolSchema>;
