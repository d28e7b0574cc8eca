import type { AfterCare } from '../domain/check-in/after-care.ts';
import type { CheckIn } from '../domain/check-in/check-in.ts';
import type { Offer } from '../domain/check-in/readiness.ts';
import type { Reflection } from '../domain/journal/reflection.ts';
import type { Shown } from '../domain/protocol/clearances.ts';
import type { SessionPlan } from '../planning/session-plan.ts';
import type { KnownToday } from './known-today.ts';
import type { Prepared, TrackPlayerEvent } from './ports.ts';

/** Who, when and on which of the person's own days: given by the shell, since the machine knows no clock. */
export type Stamp = {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** YYYY-MM-DD where the person is. */
  readonly day: string;
};

/** When the player told it, ISO 8601: given by the shell. Without it nothing is long ago. */
type ToldAt = { readonly at?: string };

/** Wishes in the imperative, facts in the past. */
export type SessionEvent =
  | { readonly type: 'checkIn.change'; readonly checkIn: CheckIn }
  | { readonly type: 'checkIn.finish'; readonly stamp: Stamp }
  /** `explicitYes` is needed to take more than was offered. */
  | { readonly type: 'offer.choose'; readonly offer: Offer; readonly explicitYes: boolean }
  | { readonly type: 'offer.togglePhase'; readonly phaseId: string }
  /** Whether a therapist's own voice is heard at the beginning, where the protocol has one. */
  | { readonly type: 'offer.hearNote'; readonly hears: boolean }
  /** A word about a clinician's showing or leave, as it now holds. */
  | { readonly type: 'offer.noteShown'; readonly shown: Shown }
  /** `explicitYes` is needed for a size larger than the person's own. */
  | { readonly type: 'offer.chooseSize'; readonly rungId: string; readonly explicitYes: boolean }
  /** `known`: what is known at that moment, given by the shell; without it what was weighed still holds. */
  | { readonly type: 'session.start'; readonly stamp: Stamp; readonly known?: KnownToday }
  | { readonly type: 'session.notToday'; readonly stamp: Stamp }
  | { readonly type: 'session.pause' }
  | { readonly type: 'session.resume' }
  | { readonly type: 'session.skip' }
  /** The part under way: a little longer, a little shorter, or once more. */
  | { readonly type: 'session.longer' }
  | { readonly type: 'session.shorter' }
  | { readonly type: 'session.repeat' }
  | { readonly type: 'session.easeBack' }
  | { readonly type: 'session.carryOn' }
  | { readonly type: 'session.moreTime' }
  | { readonly type: 'session.smaller' }
  | { readonly type: 'session.outsideOnly' }
  | { readonly type: 'session.breathingOnly' }
  | { readonly type: 'session.finish' }
  | { readonly type: 'session.stop' }
  /** Stop was a slip: back into the session, paused where it was; what was taken out goes in again after a yes. */
  | { readonly type: 'session.takeUpAgain' }
  | { readonly type: 'afterCare.change'; readonly afterCare: AfterCare }
  | { readonly type: 'afterCare.finish' }
  /** After panic: what was said is looked at once more. */
  | { readonly type: 'afterCare.again' }
  | { readonly type: 'reflection.change'; readonly reflection: Reflection }
  | { readonly type: 'reflection.finish' }
  | { readonly type: 'save.again' }
  /** The session is not to be kept: the person said so, and confirmed it. */
  | { readonly type: 'session.letGo' }
  | ({ readonly type: 'track.prepared' } & Prepared)
  /** The player was told to play; it comes before anything of that is told. `at` in ISO 8601. */
  | { readonly type: 'play.ordered'; readonly at: string }
  | (TrackPlayerEvent & ToldAt);

/** What the machine tells the player. */
export type PlayerOrder =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | {
      readonly type: 'change';
      readonly plan: SessionPlan;
      readonly fromMs: number;
    };
