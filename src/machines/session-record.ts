import type { CheckInRecord, SessionRecord } from '../domain/journal/journal-record.ts';
import { journalRecordSchema } from '../domain/journal/stored-record.ts';
import { recordOfResumePoint, type ResumePoint, resumePointSchema } from './resume-point.ts';
import type { SessionContext } from './session-context.ts';

/** The resume point of a session under way; undefined before it is begun. */
export function resumePointOf(context: SessionContext, stage: ResumePoint['stage']): ResumePoint | undefined {
  const { stamp, plan } = context;
  if (!stamp || !plan) return undefined;
  return {
    schema: resumePointSchema,
    stage,
    stamp,
    plan,
    speaker: context.speaker,
    changesAtMs: context.changesAtMs,
    playheadMs: context.playheadMs,
    ...(context.heard ? { heardAt: context.heard.at } : {}),
    hadCheckIn: context.opening === 'checkIn',
    checkIn: context.checkIn,
    easedBack: context.easedBack,
    endedEarly: context.endedEarly,
    ...(context.afterCare ? { afterCare: context.afterCare } : {}),
    reflection: context.reflection,
  };
}

/** Throws where no session was begun: broken wiring. */
export function sessionRecordOf(context: SessionContext): SessionRecord {
  const point = resumePointOf(context, 'reflecting');
  if (!point) throw new Error('no session was begun');
  return recordOfResumePoint(point);
}

/** A check-in that no session followed, as one fact for the journal. */
export function checkInRecordOf(context: SessionContext): CheckInRecord {
  if (!context.stamp) throw new Error('the check-in was not finished');
  const outcome = context.readiness?.kind === 'stopAndCall' ? 'redFlag' : 'notToday';
  return {
    kind: 'checkIn',
    schema: journalRecordSchema,
    ...context.stamp,
    answers: context.checkIn,
    outcome,
  };
}
