import { playableAfterYesToMs, playableToMs } from '../../planning/open-questions.ts';
import type { SessionPlan } from '../../planning/session-plan.ts';
import type { TrackAtHand, TrackMaker } from './track-maker.ts';

/** A session as tracks from question to question: which plan it is, how far it may be heard, and what is being made. */
export type SessionTracks = {
  plan(): SessionPlan | undefined;
  /** How far it may be heard as things stand, in ms. */
  allowedToMs(): number;
  /** To be heard from `fromMs`, once the person says so. */
  begin(plan: SessionPlan, fromMs: number): void;
  /** Another plan, from `fromMs` on. */
  change(plan: SessionPlan, fromMs: number): void;
  /** Whether going on from `atMs` is the answer to a question that ran out, so that more may be heard than now. */
  wouldAnswer(atMs: number): boolean;
  answer(atMs: number): void;
  /** From `fromMs` on, as far as it is allowed. `overtaken`: something later is being made, or nothing is wanted. */
  make(fromMs: number): Promise<TrackAtHand | 'impossible' | 'overtaken'>;
  isMaking(): boolean;
  /** What is being made is not wanted any more. */
  forget(): void;
};

export function makeSessionTracks(maker: TrackMaker): SessionTracks {
  let plan: SessionPlan | undefined;
  let allowedToMs = 0;
  let making: symbol | undefined;

  function answerToMs(atMs: number): number {
    return plan ? playableAfterYesToMs(plan, atMs) : 0;
  }

  return {
    plan: () => plan,
    allowedToMs: () => allowedToMs,
    begin(wished, fromMs) {
      plan = wished;
      allowedToMs = answerToMs(fromMs);
    },
    change(wished, fromMs) {
      plan = wished;
      allowedToMs = playableToMs(wished, fromMs);
    },
    wouldAnswer: (atMs) => answerToMs(atMs) > allowedToMs,
    answer(atMs) {
      allowedToMs = answerToMs(atMs);
    },
    async make(fromMs) {
      if (!plan) return 'impossible';
      const mine = Symbol('making');
      making = mine;
      const track = await maker.session(plan, fromMs, allowedToMs);
      if (making !== mine) {
        track?.free();
        return 'overtaken';
      }
      making = undefined;
      return track ?? 'impossible';
    },
    isMaking: () => making !== undefined,
    forget() {
      making = undefined;
    },
  };
}
