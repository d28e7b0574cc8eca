import type { CueId } from '../planning/cue-ids.ts';
import type { SessionPlan } from '../planning/session-plan.ts';

/** Why sound stopped although nobody asked the app: a call or headset, or a browser that wants a tap first. */
export type InterruptionCause = 'outside' | 'tapNeeded';

/** What a player tells. Order is kept; `playhead.moved` may be late or sparse (about 4 a second) but never goes back. */
export type TrackPlayerEvent =
  | { readonly type: 'playhead.moved'; readonly atMs: number }
  | { readonly type: 'track.ended' }
  | { readonly type: 'sound.interrupted'; readonly cause: InterruptionCause }
  /** The sound was taken up again from outside the page: lock screen, headset. */
  | { readonly type: 'sound.resumed' }
  /** The track could not be played on, and another way of hearing goes on from here. */
  | ({ readonly type: 'hearing.changed' } & Prepared)
  /** The track could not be played on; the session is in captions from here. */
  | { readonly type: 'sound.lost' };

/** How the session is heard: one continuous track, cue by cue, or not at all (captions only). */
export type Hearing = 'track' | 'cueByCue' | 'captionsOnly';

export type Prepared = {
  readonly hearing: Hearing;
  /** Cues whose recordings are missing or damaged; their captions are shown all the same. */
  readonly missing: readonly CueId[];
};

/**
 * Plays a plan and keeps its time. Guided time is the player's own position, in ms from the start of the plan.
 * Nothing is heard beyond an open question: where it ends unanswered (`playableToMs`) the player tells its playhead, and
 * stands in silence whether or not anybody is awake to tell it so; no `track.ended`. The next `play` is the answer.
 * No method throws; whatever goes wrong becomes an event or a lesser `Hearing`.
 */
export interface TrackPlayer {
  /** Makes `plan` ready to be heard from `fromMs`. Afterwards `play` is immediate. */
  prepare(plan: SessionPlan, fromMs: number): Promise<Prepared>;
  /** Begins, or goes on after a pause. Call it inside the tap where there is one. */
  play(): void;
  /** Stops guided time at once. Where a locked phone would put the page to sleep, comfort noise keeps it awake. */
  pause(): void;
  /**
   * Goes over to `plan`, which equals the present one before `fromMs`, a moment that is not beyond the next open
   * question. The hand-over takes place when the playhead reaches `fromMs`; at once if paused. A later call replaces one that has not happened yet.
   */
  change(plan: SessionPlan, fromMs: number): Promise<void>;
  /** The present moment of guided time in ms, smooth enough to draw by. */
  playheadMs(): number;
  /** Silence, and everything let go. Nothing is reported afterwards. */
  close(): void;
}

export type MakeTrackPlayer = (report: (event: TrackPlayerEvent) => void) => TrackPlayer;
