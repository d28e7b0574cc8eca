import type { CheckIn } from '../domain/check-in/check-in.ts';
import type { Reflection } from '../domain/journal/journal-record.ts';
import type { SessionPlan } from '../planning/session-plan.ts';
import type { SessionContext } from './session-context.ts';
import type { Stamp } from './session-events.ts';

export const resumePointSchema = 1;

/** What is kept of a running session, so that a reload or crash brings it back paused where it was. */
export type ResumePoint = {
  readonly schema: typeof resumePointSchema;
  readonly stage: 'guiding' | 'reflecting';
  readonly stamp: Stamp;
  readonly plan: SessionPlan;
  readonly playheadMs: number;
  readonly hadCheckIn: boolean;
  readonly checkIn: CheckIn;
  readonly easedBack: number;
  readonly endedEarly: boolean;
  readonly reflection: Reflection;
};

/** The resume point of a session under way; undefined before it is begun. */
export function resumePointOf(context: SessionContext, stage: ResumePoint['stage']): ResumePoint | undefined {
  const { stamp, plan } = context;
  if (!stamp || !plan) return undefined;
  return {
    schema: resumePointSchema,
    stage,
    stamp,
    plan,
    playheadMs: context.playheadMs,
    hadCheckIn: context.opening === 'checkIn',
    checkIn: context.checkIn,
    easedBack: context.easedBack,
    endedEarly: context.endedEarly,
    reflection: context.reflection,
  };
}
