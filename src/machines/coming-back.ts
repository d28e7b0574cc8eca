import type { StaysOutside } from '../domain/check-in/readiness.ts';
import { takenUpAt } from '../planning/note.ts';
import { replan } from '../planning/replan.ts';
import type { SessionPlan, VoiceTimings } from '../planning/session-plan.ts';
import type { ResumePoint } from './resume-point.ts';
import { comesBackLate, type LastHeard } from './time-away.ts';

type Return = {
  readonly resume?: ResumePoint;
  /** Now, ISO 8601. Without it nothing is long ago. */
  readonly openedAt?: string;
  readonly voice: VoiceTimings;
  /** What has come up since the session began: then nothing goes in any more, and what is in comes out. */
  readonly staysOutside?: readonly StaysOutside[];
};

type ComeBack = {
  readonly plan: SessionPlan | undefined;
  readonly playheadMs: number;
  readonly changesAtMs: number;
  readonly heard: LastHeard | undefined;
  readonly wasAway: boolean;
};

const nowhere: ComeBack = {
  plan: undefined,
  playheadMs: 0,
  changesAtMs: 0,
  heard: undefined,
  wasAway: false,
};

/** Where a session that was cut off goes on; long after, what may have been in goes in again, after a yes. */
export function comingBack({ resume, openedAt, voice, staysOutside = [] }: Return): ComeBack {
  if (!resume) return nowhere;
  const { plan: left, changesAtMs = 0, heardAt, stage, endedEarly } = resume;
  const playheadMs = takenUpAt(left, resume.playheadMs);
  const isLate = stage === 'guiding' && openedAt !== undefined && comesBackLate(resume, openedAt);
  const again = isLate ? replan(left, playheadMs, { kind: 'beginAgain' }, voice) : left;
  const mayGoOn = stage === 'guiding' || endedEarly;
  const isOutside = mayGoOn && staysOutside.length > 0;
  const plan = isOutside ? replan(left, playheadMs, { kind: 'outsideOnly' }, voice) : again;
  const at = isLate ? openedAt : heardAt;
  return {
    plan,
    playheadMs,
    changesAtMs: plan === left ? changesAtMs : playheadMs,
    heard: at === undefined ? undefined : { at, atMs: playheadMs },
    wasAway: plan !== left && plan === again,
  };
}
