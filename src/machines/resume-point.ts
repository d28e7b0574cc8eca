import type { CheckIn } from '../domain/check-in/check-in.ts';
import {
  journalRecordSchema,
  type Reflection,
  type SessionRecord,
} from '../domain/journal/journal-record.ts';
import { guidedPhases } from '../planning/guided-time.ts';
import type { SessionPlan } from '../planning/session-plan.ts';
import type { Stamp } from './session-events.ts';

export const resumePointSchema = 1;

/** What is kept of a running session, so that a reload or crash brings it back paused where it was. */
export type ResumePoint = {
  readonly schema: typeof resumePointSchema;
  readonly stage: 'guiding' | 'reflecting';
  readonly stamp: Stamp;
  readonly plan: SessionPlan;
  readonly playheadMs: number;
  /** Where the latest change of the plan takes over; it may still be ahead of the playhead. */
  readonly changesAtMs?: number;
  readonly hadCheckIn: boolean;
  readonly checkIn: CheckIn;
  readonly easedBack: number;
  readonly endedEarly: boolean;
  readonly reflection: Reflection;
};

/**
 * What a session was, as one fact for the journal. One that was cut off and never taken up again ended early, with the
 * minutes that were truly guided.
 */
export function recordOfResumePoint(point: ResumePoint): SessionRecord {
  const { stamp, plan: guided, playheadMs } = point;
  return {
    kind: 'session',
    schema: journalRecordSchema,
    ...stamp,
    protocol: guided.protocol,
    offer: guided.offer,
    outcome: point.endedEarly || point.stage === 'guiding' ? 'stoppedEarly' : 'finished',
    guidedMs: Math.min(playheadMs, guided.totalMs),
    phases: guidedPhases(guided, playheadMs),
    easedBack: point.easedBack,
    ...(point.hadCheckIn ? { checkIn: point.checkIn } : {}),
    reflection: point.reflection,
  };
}
