import type { AfterCare } from '../domain/check-in/after-care.ts';
import { blankCheckIn, type CheckIn } from '../domain/check-in/check-in.ts';
import { checkInRulesOf } from '../domain/check-in/check-in-rules.ts';
import {
  assessReadiness,
  type Offer,
  offers,
  type Readiness,
  type StaysOutside,
} from '../domain/check-in/readiness.ts';
import type { Reflection } from '../domain/journal/reflection.ts';
import { goesInside } from '../domain/protocol/goes-inside.ts';
import { nothingShown, type Shown } from '../domain/protocol/clearances.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { CueId } from '../planning/cue-ids.ts';
import { usualSound, type VoiceName } from '../domain/sound/sound-wishes.ts';
import { plan } from '../planning/plan.ts';
import type { SessionPlan, VoiceTimings } from '../planning/session-plan.ts';
import type { SizesToday } from '../planning/sizes-today.ts';
import { comingBack } from './coming-back.ts';
import type { KnownToday } from './known-today.ts';
import type { Hearing, InterruptionCause } from './ports.ts';
import type { Progress } from './progress.ts';
import type { ResumePoint } from './resume-point.ts';
import type { Stamp } from './session-events.ts';
import { sizesForPlan } from './size-choice.ts';
import type { SaveFailure } from './stores.ts';
import type { LastHeard } from './time-away.ts';

export type SessionInput = Partial<Omit<KnownToday, 'isFlagged'>> & {
  readonly protocol: Protocol;
  readonly voice: VoiceTimings;
  /** Whose recordings these are; absent for the first voice. A session goes on in the voice that it began in. */
  readonly speaker?: VoiceName;
  /** Sessions of this protocol before this one. */
  readonly turn: number;
  /** Whether a therapist's own voice is heard at the beginning, where the protocol has one; no where absent. */
  readonly hearsNote?: boolean;
  /** Whether the session begins with "how is today?"; breathing alone may begin at once. */
  readonly opening: 'checkIn' | { readonly startAtOnce: Stamp };
  /** Answers given before a reload. */
  readonly draft?: CheckIn;
  /** A session that was cut off; it comes back where it was, or after long at the opening. */
  readonly resume?: ResumePoint;
  /** Now, ISO 8601. Without it nothing is long ago. */
  readonly openedAt?: string;
};

export type SessionContext = {
  readonly protocol: Protocol;
  readonly voice: VoiceTimings;
  readonly speaker: VoiceName;
  readonly turn: number;
  /** The sizes of today, as chosen. */
  readonly sizes: SizesToday | undefined;
  readonly hearsNote: boolean;
  readonly staysOutside: readonly StaysOutside[];
  readonly wasDistressed: boolean;
  readonly isAfterHard: boolean;
  readonly progress: Progress | undefined;
  readonly shown: Shown;
  /** The rung where the person is, whatever they choose for today. */
  readonly usualSizeId: string | undefined;
  readonly opening: SessionInput['opening'];
  readonly checkIn: CheckIn;
  readonly readiness: Readiness | undefined;
  /** More than once where something new was known when the session was to begin. */
  readonly timesWeighed: number;
  readonly offer: Offer;
  readonly chosen: readonly string[];
  readonly stamp: Stamp | undefined;
  readonly plan: SessionPlan | undefined;
  readonly playheadMs: number;
  /** Undefined until the player has told when. It stays while guided time stands. */
  readonly heard: LastHeard | undefined;
  /** The session was left for so long that it began again at the opening. */
  readonly wasAway: boolean;
  /** Guided time at which the player was last told to go over to a changed plan. */
  readonly changesAtMs: number;
  readonly comesBack: ResumePoint['stage'] | undefined;
  readonly hearing: Hearing;
  readonly missing: readonly CueId[];
  readonly interruption: InterruptionCause | undefined;
  readonly easedBack: number;
  /** Ended before the plan did: by stop, or by asking to finish. */
  readonly endedEarly: boolean;
  /** What was told after Stop has been answered with advice: taking it back is no way back into the session. */
  readonly wasAdvised: boolean;
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
    speaker: input.speaker ?? usualSound.voice,
    turn: input.turn,
    sizes: input.sizes,
    hearsNote: input.hearsNote ?? false,
    staysOutside: input.staysOutside ?? [],
    wasDistressed: input.wasDistressed ?? false,
    isAfterHard: input.isAfterHard ?? false,
    progress: input.progress,
    shown: input.shown ?? nothingShown,
    usualSizeId: input.sizes?.currentId,
    opening: openingOf(input),
    checkIn: resume?.checkIn ?? input.draft ?? blankCheckIn,
    readiness: undefined,
    timesWeighed: 0,
    offer: resume?.plan.offer ?? 'asPlanned',
    chosen: [],
    stamp: resume?.stamp ?? (typeof input.opening === 'object' ? input.opening.startAtOnce : undefined),
    ...comingBack(input),
    comesBack: resume?.stage,
    hearing: 'track',
    missing: [],
    interruption: undefined,
    easedBack: resume?.easedBack ?? 0,
    endedEarly: resume?.endedEarly ?? false,
    wasAdvised: false,
    afterCare: resume?.afterCare,
    reflection: resume?.reflection ?? {},
    saveFailure: undefined,
  };
}

/** The verdict on the answers, and the offer that it makes. */
export function assessed(context: SessionContext): Pick<SessionContext, 'readiness' | 'offer'> {
  const { checkIn, protocol, staysOutside, wasDistressed } = context;
  const readiness = assessReadiness(checkIn, {
    goesInside: goesInside(protocol),
    staysOutside,
    wasDistressed,
    rules: checkInRulesOf(protocol.checkIn),
  });
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
  const { protocol, offer, turn, chosen, shown, voice, hearsNote, isAfterHard } = context;
  const sizes = sizesForPlan(context);
  return offer === 'rest'
    ? undefined
    : plan({ protocol, offer, turn, chosen, sizes, shown, voice, hearsNote, isAfterHard });
}
