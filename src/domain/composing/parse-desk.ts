import * as v from 'valibot';
import { checkInEditsSchema } from '../check-in/check-in-rules.ts';
import { learnEditSchema, learnLimits } from '../learn/learn-edits.ts';
import { parseVersioned } from '../parse-versioned.ts';
import type { Parsed } from '../parsed.ts';
import { frequencySchema } from '../protocol/frequency.ts';
import { homeworkItemSchema, homeworkLimits } from '../protocol/homework.ts';
import { phaseSchema } from '../protocol/phase.ts';
import { protocolSchema } from '../protocol/protocol.ts';
import { protocolLimits } from '../protocol/protocol-limits.ts';
import { calendarPhaseSchema, termLimits } from '../protocol/protocol-terms.ts';
import type { Draft, Signature } from './draft.ts';

export const deskSchemaVersion = 1;

/** The plan that is being composed, and who composes it. Nothing of a patient is in it. */
export type Desk = {
  readonly schema: typeof deskSchemaVersion;
  readonly draft?: Draft;
  readonly signature?: Signature;
};

export const emptyDesk: Desk = { schema: deskSchemaVersion };

const text = v.pipe(v.string(), v.maxLength(protocolLimits.characters.value));
const line = v.pipe(v.string(), v.maxLength(protocolLimits.lineCharacters.value));

const [hidden, replaced] = learnEditSchema.options;
/** Written by and by. */
const unwritten = v.looseObject({ ...replaced.entries, title: line, text });
const [frequency] = frequencySchema.pipe;
const [checkIn] = checkInEditsSchema.pipe;
const [item] = homeworkItemSchema.pipe;
const { wrapped: clinician } = protocolSchema.entries.clinician;

/** A protocol whose values can each be read; they may contradict one another, and there may be no phase yet. */
const draftProtocolSchema = v.looseObject({
  ...protocolSchema.entries,
  title: line,
  author: v.optional(line),
  clinic: v.optional(line),
  phases: v.pipe(v.array(phaseSchema), v.maxLength(protocolLimits.phases.value)),
  frequency: v.optional(frequency),
  checkIn: v.optional(checkIn),
  homework: v.optional(
    v.pipe(
      v.array(v.looseObject({ ...item.entries, text: v.optional(text), frequency: v.optional(frequency) })),
      v.maxLength(homeworkLimits.items.value),
    ),
  ),
  learn: v.optional(
    v.pipe(v.array(v.variant('kind', [hidden, unwritten])), v.maxLength(learnLimits.edits.value)),
  ),
  schedule: v.optional(
    v.pipe(
      v.array(v.looseObject({ ...calendarPhaseSchema.entries, frequency })),
      v.maxLength(termLimits.calendarPhases.value),
    ),
  ),
  clinician: v.optional(v.looseObject({ ...clinician.entries, frequency: v.optional(frequency) })),
});

const deskSchema = v.object({
  schema: v.literal(deskSchemaVersion),
  draft: v.exactOptional(
    v.object({
      protocol: draftProtocolSchema,
      base: v.exactOptional(protocolSchema),
      unread: v.record(v.string(), text),
    }),
  ),
  signature: v.exactOptional(v.object({ author: v.optional(line), clinic: v.optional(line) })),
});

/** Reads back what was being composed. Never throws. */
export function parseDesk(stored: unknown): Parsed<Desk> {
  return parseVersioned(deskSchema, deskSchemaVersion, stored);
}
