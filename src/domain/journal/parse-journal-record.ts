import * as v from 'valibot';
import { afterCareSchema } from '../check-in/after-care.ts';
import { cautionIds, energyLevels } from '../check-in/check-in.ts';
import { offers } from '../check-in/readiness.ts';
import { redFlagIds } from '../check-in/red-flags.ts';
import type { Parsed } from '../parsed.ts';
import { rungSchema } from '../ladder/rung.ts';
import {
  circumstances,
  clinicianAnswers,
  decisionChoices,
  notTodayReasons,
  remainders,
  type JournalRecord,
} from './journal-record.ts';
import { noteRecordSchema } from './note-record.ts';
import { practiceSchema } from './practice-record.ts';
import { questionnaireSchema } from './questionnaire-record.ts';
import { readingSchema } from './reading-record.ts';
import { reflectionSchema } from './reflection.ts';
import { scoreSchema } from './score-record.ts';
import { calendarDay, journalRecordSchema, recordId, stored } from './stored-record.ts';
import { visitSchema } from './visit-record.ts';

const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const guidedMs = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const zeroToTen = v.pipe(count, v.maxValue(10));

const checkIn = v.looseObject({
  painNow: v.exactOptional(zeroToTen),
  worryNow: v.exactOptional(zeroToTen),
  energy: v.exactOptional(v.picklist(energyLevels)),
  redFlags: v.array(v.picklist(redFlagIds)),
  cautions: v.array(v.picklist(cautionIds)),
});

const session = v.looseObject({
  ...stored,
  kind: v.literal('session'),
  protocol: v.looseObject({
    id: shortText,
    version: v.pipe(count, v.minValue(1)),
    title: v.exactOptional(shortText),
  }),
  offer: v.picklist(offers),
  outcome: v.picklist(['finished', 'stoppedEarly']),
  guidedMs,
  phases: v.array(v.looseObject({ kind: shortText, guidedMs })),
  easedBack: count,
  checkIn: v.exactOptional(checkIn),
  sizes: v.exactOptional(
    v.array(v.looseObject({ rung: rungSchema, heldMs: guidedMs, plannedMs: v.exactOptional(guidedMs) })),
  ),
  afterCare: v.exactOptional(afterCareSchema),
  reflection: reflectionSchema,
});

const checkInRecord = v.looseObject({
  ...stored,
  kind: v.literal('checkIn'),
  answers: checkIn,
  outcome: v.picklist(['notToday', 'redFlag']),
  reason: v.exactOptional(v.picklist(notTodayReasons)),
});

const clinicianRecord = v.looseObject({
  ...stored,
  kind: v.literal('clinician'),
  about: v.array(recordId),
});

const clinicianAnswer = v.pipe(
  v.looseObject({
    ...stored,
    kind: v.literal('clinicianAnswer'),
    answer: v.picklist(clinicianAnswers),
    answeredOn: calendarDay,
    about: v.array(recordId),
  }),
  v.check(({ answeredOn, day }) => answeredOn <= day),
);

const decision = v.looseObject({
  ...stored,
  kind: v.literal('decision'),
  choice: v.picklist(decisionChoices),
  rung: rungSchema,
  suggested: v.exactOptional(shortText),
});

const circumstance = v.looseObject({
  ...stored,
  kind: v.literal('circumstance'),
  what: v.picklist(circumstances),
});

const remainder = v.looseObject({
  ...stored,
  kind: v.literal('remainder'),
  what: v.pipe(v.array(v.picklist(remainders)), v.minLength(1), v.maxLength(remainders.length)),
});

const anyRecord = v.variant('kind', [
  session,
  checkInRecord,
  clinicianRecord,
  clinicianAnswer,
  decision,
  circumstance,
  remainder,
  practiceSchema,
  readingSchema,
  visitSchema,
  noteRecordSchema,
  questionnaireSchema,
  scoreSchema,
]);
const knownKinds: readonly string[] = anyRecord.options.map((option) => option.entries.kind.literal);
const unknownKind = v.looseObject({
  ...stored,
  kind: v.pipe(
    shortText,
    v.check((kind) => !knownKinds.includes(kind)),
  ),
});

function isOfNewerSchema(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || !('schema' in input)) return false;
  return typeof input.schema === 'number' && input.schema > journalRecordSchema;
}

/**
 * Reads one record from anywhere: the store, a backup, another device. Never throws. Unknown fields are kept. A newer
 * schema, or a sound record of a kind not known here, is `newer`; whatever else does not fit is `damaged`.
 */
export function parseJournalRecord(input: unknown): Parsed<JournalRecord> {
  if (isOfNewerSchema(input)) return { kind: 'newer' };
  const parsed = v.safeParse(anyRecord, input);
  if (parsed.success) return { kind: 'value', value: parsed.output };
  return { kind: v.is(unknownKind, input) ? 'newer' : 'damaged' };
}
