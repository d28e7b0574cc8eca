import type { AfterCare } from '../domain/check-in/after-care.ts';
import { blankCheckIn, type CheckIn } from '../domain/check-in/check-in.ts';
import { assessReadiness, type Offer, offers, type Readiness } from '../domain/check-in/readiness.ts';
import type { CheckInRecord, SessionRecord } from '../domain/journal/journal-record.ts';
import type { Reflection } from '../domain/journal/reflection.ts';
import { journalRecordSchema } from '../domain/journal/journal-record.ts';
import { goesInside } from '../domain/protocol/goes-inside.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { CueId } from '../planning/cue-ids.ts';
import { plan } from '../planning/plan.ts';
import type { SessionPlan, VoiceTimings } from '../planning/session-plan.ts';
import type { SizesToday } from '../planning/sizes-today.ts';
import type { Hearing, InterruptionCause } from './ports.ts';
import { recordOfResumePoint, type ResumePoint, resumePointSchema } from './resume-point.ts';
import type { Stamp } from './session-events.ts';
import { sizesForPlan } from './size-choice.ts';
import type { SaveFailure } from './stores.ts';

export type SessionInput = {
  readonly protocol: Protocol;
  readonly voice: VoiceTimings;
  /** Sessions of this protocol before this one. */
  readonly turn: number;
  /** The person's sizes; absent where the protocol or the person has none. */
  readonly sizes?: SizesToday;
  /** Nothing goes in for the rest of today: an earlier session was stopped with pain or spotting. */
  readonly insideRests?: boolean;
  /** Whether the session begins with "how is today?"; breathing alone may begin at once. */
  readonly opening: 'checkIn' | { readonly startAtOnce: Stamp };
  /** Answers given before a reload. */
  readonly draft?: CheckIn;
  /** A session that was cut off; it comes back where it was. */
  readonly resume?: ResumePoint;
};

export type SessionContext = {
  readonly protocol: Protocol;
  readonly voice: VoiceTimings;
  readonly turn: number;
  /** The sizes of today, as chosen. */
  readonly sizes: SizesToday | undefined;
  readonly insideRests: boolean;
  /** The rung where the person is, whatever they choose for today. */
  readonly usualSizeId: string | undefined;
  readonly opening: SessionInput['opening'];
  readonly checkIn: CheckIn;
  readonly readiness: Readiness | undefined;
  readonly offer: Offer;
  readonly chosen: readonly string[];
  readonly stamp: Stamp | undefined;
  readonly plan: SessionPlan | undefined;
  readonly playheadMs: number;
  /** Guided time at which the player was last told to go over to a changed plan. */
  readonly changesAtMs: number;
  readonly comesBack: ResumePoint['stage'] | undefined;
  readonly hearing: Hearing;
  readonly missing: readonly CueId[];
  readonly interruption: InterruptionCause | undefined;
  readonly easedBack: number;
  /** Ended before the plan did: by stop, or by asking to finish. */
  readonly endedEarly: boolean;
  /** What was noticed when the session was stopped; undefined until it has been asked. */
  readonly afterCare: AfterCare | undefined;
  readonly reflection: Reflection;
  readonly saveFailure: SaveFailure | undefined;
};

/** A session that comes back opens as it did the first time. */
function openingOf({ opening, resume }: SessionInput): SessionInput['opening'] {
  if (!resume) return opening;
  return resume.hadCheckIn ? 'checkIn' : { startAtOnce: resume.stamp };
}

export function beginContext(input: SessionInput): SessionContext {
  const { resume } = input;
  return {
    protocol: input.protocol,
    voice: input.voice,
    turn: input.turn,
    sizes: input.sizes,
    insideRests: input.insideRests ?? false,
    usualSizeId: input.sizes?.currentId,
    opening: openingOf(input),
    checkIn: resume?.checkIn ?? input.draft ?? blankCheckIn,
    readiness: undefined,
    offer: resume?.plan.offer ?? 'asPlanned',
    chosen: [],
    stamp: resume?.stamp ?? (typeof input.opening === 'object' ? input.opening.startAtOnce : undefined),
    plan: resume?.plan,
    playheadMs: resume?.playheadMs ?? 0,
    changesAtMs: resume?.changesAtMs ?? 0,
    comesBack: resume?.stage,
    hearing: 'track',
    missing: [],
    interruption: undefined,
    easedBack: resume?.easedBack ?? 0,
    endedEarly: resume?.endedEarly ?? false,
    afterCare: resume?.afterCare,
    reflection: resume?.reflection ?? {},
    saveFailure: undefined,
  };
}

/** The verdict on the answers, and the offer that it makes. */
export function assessed(context: SessionContext): Pick<SessionContext, 'readiness' | 'offer'> {
  const readiness = assessReadiness(context.checkIn, goesInside(context.protocol), context.insideRests);
  return { readiness, offer: readiness.kind === 'offer' ? readiness.offer : 'rest' };
}

/** Whether `wanted` asks more of the person than was offered. */
export function asksMore(wanted: Offer, readiness: Readiness | undefined): boolean {
  if (readiness?.kind === 'stopAndCall') return wanted !== 'rest';
  return readiness !== undefined && offers.indexOf(wanted) < offers.indexOf(readiness.offer);
}

/** Whether `wanted` can be had at all today, if need be by an explicit yes. */
export function isWithin(wanted: Offer, readiness: Readiness): boolean {
  if (readiness.kind === 'stopAndCall') return false;
  return offers.indexOf(wanted) >= offers.indexOf(readiness.most);
}

/** Today's plan as the choices stand; undefined where today is rest. */
export function planToday(context: SessionContext): SessionPlan | undefined {
  const { protocol, offer, turn, chosen, voice } = context;
  const sizes = sizesForPlan(context);
  return offer === 'rest' ? undefined : plan({ protocol, offer, turn, chosen, sizes, voice });
}

/** The resume point of a session under way; undefined before it is begun. */
export function resumePointOf(context: SessionContext, stage: ResumePoint['stage']): ResumePoint | undefined {
  const { stamp, plan } = context;
  if (!stamp || !plan) return undefined;
  return {
    schema: resumePointSchema,
    stage,
    stamp,
    plan,
    changesAtMs: context.changesAtMs,
    playheadMs: context.playheadMs,
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
