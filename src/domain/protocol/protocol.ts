import * as v from 'valibot';
import { isDay } from '../day.ts';
import { learnEditsSchema } from '../learn/learn-edits.ts';
import { homeworkSchema } from './homework.ts';
import { openingNoteSchema } from './opening-note.ts';
import { phaseSchema } from './phase.ts';
import { protocolLimits, protocolSchemaVersion } from './protocol-limits.ts';
import { termEntries } from './protocol-terms.ts';
import { shownLine, shownText } from './shown-text.ts';

const text = v.pipe(
  v.string(),
  v.transform(shownText),
  v.trim(),
  v.maxLength(protocolLimits.characters.value),
);
const line = v.pipe(
  v.string(),
  v.transform(shownLine),
  v.minLength(1),
  v.maxLength(protocolLimits.lineCharacters.value),
);

const day = v.pipe(v.string(), v.check(isDay));

export const protocolSchema = v.looseObject({
  schema: v.literal(protocolSchemaVersion),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  /** Counts up with every change its author makes. */
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
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
  /** What is other than usual in what the person can read. */
  learn: v.optional(learnEditsSchema),
  /** Comfort leads, or a calendar that a clinician has set. */
  ledBy: v.picklist(['comfort', 'schedule']),
  painCap: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(protocolLimits.painCapAtMost.value)),
  ),
  /** How long "when you are ready" waits before the session pauses by itself, in seconds. */
  waitSeconds: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(protocolLimits.waitAtLeast.value),
      v.maxValue(protocolLimits.waitAtMost.value),
    ),
  ),
  phases: v.pipe(v.array(phaseSchema), v.minLength(1), v.maxLength(protocolLimits.phases.value)),
  ...termEntries,
});

/** What a therapist recommends, or one of our starters. Unknown fields survive a round trip. */
export type Protocol = v.InferOutput<typeof protocolSchema>;
