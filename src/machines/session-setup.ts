import { assertEvent, assign, fromCallback, fromPromise, sendTo, setup } from 'xstate';
import { type AfterCare, asksNoMore, assessAfterCare } from '../domain/check-in/after-care.ts';
import type { JournalRecord } from '../domain/journal/journal-record.ts';
import { momentAt } from '../planning/moment.ts';
import { isFinishing } from '../planning/change.ts';
import { optionalTogether } from '../planning/left-out.ts';
import { runsOutBetween } from '../planning/open-questions.ts';
import { replan } from '../planning/replan.ts';
import type { SegmentKind, SessionPlan } from '../planning/session-plan.ts';
import {
  asksMore,
  assessed,
  isWithin,
  planToday,
  type SessionContext,
  type SessionInput,
} from './session-context.ts';
import type { PlayerOrder, SessionEvent } from './session-events.ts';
import { mayChooseSize } from './size-choice.ts';
import type { SaveOutcome } from './stores.ts';
import { isLongAfter, stoodLong } from './time-away.ts';
import { saysOtherwise, weighedAgain } from './weigh-again.ts';

export type PlayerInput = { readonly plan: SessionPlan; readonly fromMs: number };

function adviceOf({ afterCare }: { readonly afterCare: AfterCare | undefined }) {
  return assessAfterCare(afterCare ?? {});
}

/** The session's ports, guards and actions; its states are in session.machine.ts. */
export const session = setup({
  types: {
    input: {} as SessionInput,
    context: {} as SessionContext,
    events: {} as SessionEvent,
  },
  actors: {
    /** A `TrackPlayer` behind the port; `app` provides it. */
    player: fromCallback<PlayerOrder, PlayerInput, SessionEvent>(() => {
      throw new Error('the player port is not filled');
    }),
    keepRecord: fromPromise<SaveOutcome, JournalRecord>(() => {
      throw new Error('the journal port is not filled');
    }),
  },
  guards: {
    hasRedFlag: ({ context }) => context.readiness?.kind === 'stopAndCall',
    mayHave: ({ context, event }) => {
      assertEvent(event, 'offer.choose');
      if (!context.readiness || !isWithin(event.offer, context.readiness)) return false;
      return event.explicitYes || !asksMore(event.offer, context.readiness);
    },
    mayHaveSize: ({ context, event }) => {
      assertEvent(event, 'offer.chooseSize');
      return mayChooseSize(context, event.rungId, event.explicitYes);
    },
    /** Breathing that began at once asked nothing before, and asks nothing of the body afterwards. */
    asksAfterCare: ({ context }) => context.opening === 'checkIn',
    /** A red flag, or panic: nothing else is asked of the person. */
    asksNoMore: ({ context }) => asksNoMore(adviceOf(context)),
    wasPanic: ({ context }) => adviceOf(context).kind === 'ground',
    needsAdvice: ({ context }) => adviceOf(context).kind !== 'nothing',
    /** What was ticked before a reload is not to be unticked for a way back. */
    comesBackAdvised: ({ context }) => context.comesBack === 'afterCare' && asksNoMore(adviceOf(context)),
    comesBackAfterCare: ({ context }) => context.comesBack === 'afterCare',
    nothingGuided: ({ context }) => context.playheadMs === 0,
    wasStopped: ({ context }) =>
      context.endedEarly &&
      !context.wasAdvised &&
      context.plan !== undefined &&
      context.playheadMs < context.plan.totalMs &&
      adviceOf(context).kind === 'nothing',
    isRestDay: ({ context }) => context.offer === 'rest',
    isFlaggedNow: ({ event }) => {
      assertEvent(event, 'session.start');
      return event.known?.isFlagged === true;
    },
    isOtherwiseNow: ({ context, event }) => {
      assertEvent(event, 'session.start');
      return event.known !== undefined && saysOtherwise(context, event.known);
    },
    comesBackGuiding: ({ context }) => context.comesBack === 'guiding',
    comesBackReflecting: ({ context }) => context.comesBack === 'reflecting',
    startsAtOnce: ({ context }) => typeof context.opening === 'object',
    wasKept: (_, outcome: SaveOutcome) => outcome.ok,
    waitRunsOut: ({ context, event }) => {
      assertEvent(event, 'playhead.moved');
      return context.plan !== undefined && runsOutBetween(context.plan, context.playheadMs, event.atMs);
    },
    movesOn: ({ context, event }) => {
      assertEvent(event, 'playhead.moved');
      return event.atMs > context.playheadMs;
    },
    /** A page that slept for long, and its sound with it, does not go on by itself when it wakes. */
    sleptLong: ({ context: { heard }, event }) => {
      assertEvent(event, 'playhead.moved');
      return (
        heard !== undefined && event.at !== undefined && stoodLong(heard, { at: event.at, atMs: event.atMs })
      );
    },
    stoodLong: ({ context: { heard }, event }) => {
      assertEvent(event, ['play.ordered', 'sound.resumed']);
      return heard !== undefined && event.at !== undefined && isLongAfter(heard.at, event.at);
    },
    isIn: ({ context, event }, kinds: readonly SegmentKind[]) => {
      assertEvent(event, 'playhead.moved');
      const kind = context.plan && momentAt(context.plan, event.atMs)?.segment.kind;
      return kind !== undefined && kinds.includes(kind);
    },
  },
  actions: {
    takeAnswers: assign(({ event }) => {
      assertEvent(event, 'checkIn.change');
      return { checkIn: event.checkIn };
    }),
    assess: assign(({ context, event }) => {
      assertEvent(event, ['checkIn.finish', 'session.notToday']);
      return { ...assessed(context), stamp: event.stamp };
    }),
    chooseOffer: assign(({ event }) => {
      assertEvent(event, 'offer.choose');
      return { offer: event.offer };
    }),
    togglePhase: assign(({ context, event }) => {
      assertEvent(event, 'offer.togglePhase');
      const { chosen, protocol } = context;
      const together = optionalTogether(protocol, event.phaseId);
      const without = chosen.filter((id) => !together.includes(id));
      return { chosen: without.length < chosen.length ? without : [...chosen, ...together] };
    }),
    hearNote: assign(({ event }) => {
      assertEvent(event, 'offer.hearNote');
      return { hearsNote: event.hears };
    }),
    chooseSize: assign(({ context, event }) => {
      assertEvent(event, 'offer.chooseSize');
      return { sizes: context.sizes && { ...context.sizes, currentId: event.rungId } };
    }),
    noteShown: assign(({ event }) => {
      assertEvent(event, 'offer.noteShown');
      return { shown: event.shown };
    }),
    weighAgain: assign(({ context, event }) => {
      assertEvent(event, 'session.start');
      return event.known ? weighedAgain(context, event.known) : {};
    }),
    beginSession: assign(({ context, event }) => {
      const stamp = event.type === 'session.start' ? event.stamp : context.stamp;
      return { stamp, plan: context.plan ?? planToday(context) };
    }),
    notePrepared: assign(({ event }) => {
      assertEvent(event, ['track.prepared', 'hearing.changed']);
      return { hearing: event.hearing, missing: event.missing };
    }),
    noteHearingLost: assign({ hearing: 'captionsOnly' }),
    /** A player may count a moment of its own before the first sound or after the last. */
    notePlayhead: assign(({ context, event }) => {
      assertEvent(event, 'playhead.moved');
      const totalMs = context.plan?.totalMs ?? 0;
      return { playheadMs: Math.max(0, Math.min(event.atMs, totalMs)) };
    }),
    noteClock: assign(({ context, event }) => {
      assertEvent(event, ['playhead.moved', 'play.ordered', 'sound.resumed']);
      return event.at === undefined ? {} : { heard: { at: event.at, atMs: context.playheadMs } };
    }),
    noteInterruption: assign(({ event }) => {
      assertEvent(event, 'sound.interrupted');
      return { interruption: event.cause };
    }),
    /** Of a page that slept the last report may be long past; a track that ended was heard to its end. */
    noteEnded: assign(({ context }) => ({ playheadMs: context.plan?.totalMs ?? context.playheadMs })),
    noteEndedEarly: assign({ endedEarly: true }),
    /** What was in has been taken out, so that the plan goes on from there; the slip leaves no trace. */
    takeUpAgain: assign(({ context: { plan, playheadMs, voice } }) => ({
      comesBack: 'guiding',
      plan: plan && replan(plan, playheadMs, { kind: 'takeUpAgain' }, voice),
      changesAtMs: playheadMs,
      endedEarly: plan !== undefined && isFinishing(plan),
      wasAway: false,
      afterCare: undefined,
    })),
    noteAdvised: assign({ wasAdvised: true }),
    beginAfterCare: assign(({ context }) => ({ afterCare: context.afterCare ?? {} })),
    takeAfterCare: assign(({ event }) => {
      assertEvent(event, 'afterCare.change');
      return { afterCare: event.afterCare };
    }),
    takeReflection: assign(({ event }) => {
      assertEvent(event, 'reflection.change');
      return { reflection: event.reflection };
    }),
    noteSaveFailure: assign((_, outcome: SaveOutcome) => ({
      saveFailure: outcome.ok ? undefined : outcome.reason,
    })),
    play: sendTo('player', { type: 'play' }),
    pause: sendTo('player', { type: 'pause' }),
  },
});
