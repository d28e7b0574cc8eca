import type { AfterCare } from '../domain/check-in/after-care.ts';
import type { CheckIn } from '../domain/check-in/check-in.ts';
import type { SessionRecord } from '../domain/journal/journal-record.ts';
import { journalRecordSchema } from '../domain/journal/stored-record.ts';
import type { Reflection } from '../domain/journal/reflection.ts';
import type { VoiceName } from '../domain/sound/sound-wishes.ts';
import { guidedPhases } from '../planning/guided-time.ts';
import { heldSizes } from '../planning/held-sizes.ts';
import type { SessionPlan } from '../planning/session-plan.ts';
import type { Stamp } from './session-events.ts';

export const resumePointSchema = 1;

/** Where a session may be cut off and come back to. */
export const resumeStages = ['guiding', 'afterCare', 'reflecting'] as const;

/** What is kept of a running session, so that a reload or crash brings it back paused where it was. */
export type ResumePoint = {
  readonly schema: typeof resumePointSchema;
  readonly stage: (typeof resumeStages)[number];
  readonly stamp: Stamp;
  readonly plan: SessionPlan;
  /** The voice that the plan was timed for; absent for the first one. */
  readonly speaker?: VoiceName;
  readonly playheadMs: number;
  /** When it was last heard, ISO 8601; absent where it was kept before this was. */
  readonly heardAt?: string;
  /** Where the latest change of the plan takes over; it may still be ahead of the playhead. */
  readonly changesAtMs?: number;
  readonly hadCheckIn: boolean;
  readonly checkIn: CheckIn;
  readonly easedBack: number;
  readonly endedEarly: boolean;
  /** Absent until it has been asked. */
  readonly afterCare?: AfterCare;
  readonly reflection: Reflection;
};

/**
 * What a session was, as one fact for the journal. One that was cut off and never taken up again ended early, with the
 * minutes that were truly guided.
 */
export function recordOfResumePoint(point: ResumePoint): SessionRecord {
  const { stamp, plan: guided, playheadMs, afterCare } = point;
  const sizes = heldSizes(guided, playheadMs);
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
    ...(sizes.length > 0 ? { sizes } : {}),
    ...(afterCare ? { afterCare } : {}),
    ...(point.hadCheckIn ? { checkIn: point.checkIn } : {}),
    reflection: point.reflection,
  };
}
