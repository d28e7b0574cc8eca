import * as v from 'valibot';
import type { JournalRecord, SessionRecord } from '../journal/journal-record.ts';
import type { Parsed } from '../parsed.ts';
import { afterCareUrgency, assessAfterCare } from './after-care.ts';
import { assessReadiness } from './readiness.ts';
import { mostUrgentOf, type RedFlagId, redFlags, urgencies, type Urgency } from './red-flags.ts';

/** A red flag that is in force today. */
export type StandingRedFlag = {
  readonly urgency: Urgency;
  /** What was ticked, most urgent first; empty where it was taken out of the journal, or noticed in a session. */
  readonly flags: readonly RedFlagId[];
  /** The check-ins and sessions that it comes from. */
  readonly recordIds: readonly string[];
};

/** What is left of a record with a red flag that was taken out of the journal: the day's care, and no symptom. */
export type TakenOutRedFlag = {
  readonly day: string;
  readonly urgency: Urgency;
  readonly recordIds: readonly string[];
};

const takenOutSchema = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  urgency: v.picklist(urgencies),
  recordIds: v.array(v.pipe(v.string(), v.maxLength(100))),
});

export function parseTakenOutRedFlag(stored: unknown): Parsed<TakenOutRedFlag> {
  const parsed = v.safeParse(takenOutSchema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}

/** Bleeding weighs the same, whether it was told at stop or in the reflection. */
function urgencyOf({ afterCare = {}, reflection }: SessionRecord): Urgency | undefined {
  const advice = assessAfterCare(afterCare);
  return mostUrgentOf([
    ...(advice.kind === 'call' ? [advice.urgency] : []),
    ...(reflection.bleeding === 'more' ? [afterCareUrgency.bleedingMore.urgency] : []),
  ]);
}

/** The red flag that one record tells of, as a list; empty for none. */
export function flaggedBy(record: JournalRecord): readonly StandingRedFlag[] {
  const recordIds = [record.id];
  if (record.kind === 'session') {
    const urgency = urgencyOf(record);
    return urgency ? [{ urgency, flags: [], recordIds }] : [];
  }
  if (record.kind === 'practice' && record.reflection.bleeding === 'more')
    return [{ urgency: afterCareUrgency.bleedingMore.urgency, flags: [], recordIds }];
  if (record.kind !== 'checkIn' || record.outcome !== 'redFlag') return [];
  const verdict = assessReadiness(record.answers);
  if (verdict.kind !== 'stopAndCall') return [];
  return [{ urgency: verdict.urgency, flags: verdict.flags, recordIds }];
}

/**
 * The red flag in force on the calendar day `today` (YYYY-MM-DD); undefined for none. It stands to the end of that
 * day. Only the person's word that a clinician has been spoken with lifts it before, and only from the records that
 * the word is about. The next day asks anew. Records of other days weigh nothing.
 */
export function standingRedFlag(
  records: readonly JournalRecord[],
  today: string,
  takenOut?: TakenOutRedFlag,
): StandingRedFlag | undefined {
  const told = new Set(records.flatMap((record) => (record.kind === 'clinician' ? record.about : [])));
  const edited = records.filter(({ formerIds = [] }) => formerIds.some((id) => told.has(id)));
  const lifted = new Set([...told, ...edited.map(({ id }) => id)]);
  const noted = takenOut?.day === today ? [{ ...takenOut, flags: [] }] : [];
  const standing = [...records.filter(({ day }) => day === today).flatMap(flaggedBy), ...noted].filter(
    ({ recordIds }) => !recordIds.every((id) => lifted.has(id)),
  );
  const urgency = mostUrgentOf(standing.map((one) => one.urgency));
  if (!urgency) return undefined;
  const named = new Set(standing.flatMap((one) => one.flags));
  return {
    urgency,
    flags: redFlags.map(({ id }) => id).filter((id) => named.has(id)),
    recordIds: [...new Set(standing.flatMap((one) => one.recordIds))],
  };
}

/**
 * Whether breathing alone stays open. What needs care now comes before any guided minute; what can be asked about
 * today or soon is not made worse by the breath, and may be easier to ask about after it.
 */
export function leavesBreathOpen(flag: StandingRedFlag | undefined): boolean {
  return flag?.urgency !== 'now';
}
