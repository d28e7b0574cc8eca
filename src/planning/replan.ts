import { releaseKinds } from '../domain/protocol/release-kinds.ts';
import { type Change, changeAt, changeMomentOf, isFinishing, onWith, rungInAt } from './change.ts';
import { planEase, planWait } from './phases/ease.ts';
import { fromWords, isPutIn } from './plan-parts.ts';
import { breathingOnly, outsideOnly } from './replan-less.ts';
import { moreTime } from './more-time.ts';
import { longer, shorter } from './replan-length.ts';
import { repeat } from './replan-repeat.ts';
import { smaller } from './replan-smaller.ts';
import type { Segment, SegmentKind, SessionPlan, VoiceTimings } from './session-plan.ts';
import { beginAgain, takeUpAgain } from './take-up-again.ts';

/** What the person asks for in the middle of a session. Each gives a new plan from that moment on. */
export type Wish =
  | { readonly kind: 'skip' }
  | { readonly kind: 'easeBack' }
  /** The answer to an open wait: on with what was planned. */
  | { readonly kind: 'carryOn' }
  /** Not ready yet: the question stays open for longer. */
  | { readonly kind: 'moreTime' }
  /** A little more of the part under way, about half of what is left of it, or all of it once more when it has ended. */
  | { readonly kind: 'longer' }
  | { readonly kind: 'shorter' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'smaller' }
  | { readonly kind: 'outsideOnly' }
  | { readonly kind: 'breathingOnly' }
  | { readonly kind: 'finish' }
  /** After a stop that was a slip: what was in has been taken out. */
  | { readonly kind: 'takeUpAgain' }
  /** After long away: nobody can say whether what was in is still in. */
  | { readonly kind: 'beginAgain' };

const releasing: readonly SegmentKind[] = releaseKinds;

/** Too much toning is answered with none: what is left of it is not taken up again. @source S17 */
function withoutToningUnderWay({ planned, atMs, past }: Change): readonly Segment[] {
  const present = past.at(-1);
  const isToned = present?.kind === 'toning' && planned[0]?.id === present.id && present.atMs < atMs;
  return isToned ? planned.slice(1) : planned;
}

function easeBack(change: Change): SessionPlan {
  const { plan, atMs, line } = change;
  if (change.ahead.some(isPutIn)) return plan;
  planEase(line, atMs, rungInAt(plan, atMs) !== undefined);
  planWait(line, atMs);
  return onWith(change, withoutToningUnderWay(change));
}

/** Without the open question under way, which is being answered. */
function afterTheQuestion({ ahead, planned, atMs }: Change) {
  const [present] = ahead;
  const isAsked = present?.kind === 'ready' && present.atMs < atMs;
  return isAsked ? planned.filter(({ id }) => id !== present.id) : planned;
}

function carryOn(change: Change): SessionPlan {
  const next = afterTheQuestion(change);
  const isAsked = change.ahead.some(isPutIn) || next.length < change.planned.length;
  return isAsked ? onWith(change, next) : change.plan;
}

/**
 * Of a part that is skipped, what is not to be missed: an open question, for which a skip is no yes, and the words with
 * which something comes out.
 */
function neverSkipped(segment: Segment): readonly Segment[] {
  const { kind, beats } = segment;
  if (kind === 'ready') return [segment];
  const lastBreath = kind === 'remove' ? beats.findLastIndex((beat) => beat.kind === 'breatheIn') : -1;
  if (lastBreath >= 0) return [{ ...segment, beats: beats.slice(lastBreath) }];
  return fromWords(segment, ['remove.wait', 'size.prepare']);
}

/** Toning whose part of letting go is skipped is skipped with it: `next` without what has none before it. @source S17 */
function afterRelease(next: readonly Segment[], past: readonly Segment[], skippedId: string) {
  const done = past.some(({ id, kind }) => releasing.includes(kind) && id !== skippedId);
  const first = done ? 0 : next.findIndex(({ kind }) => releasing.includes(kind));
  return next.filter(({ kind }, index) => kind !== 'toning' || (first >= 0 && index >= first));
}

function skip(change: Change): SessionPlan {
  const [present] = change.ahead;
  const isUnderWay = present && present.atMs < change.atMs;
  const next = change.planned.flatMap((one) =>
    isUnderWay && one.id === present.id ? neverSkipped(one) : [one],
  );
  const allowed = isUnderWay ? afterRelease(next, change.past, present.id) : next;
  return allowed.length > 0 ? onWith(change, allowed) : finish(change);
}

function finish(change: Change): SessionPlan {
  const isUnderWay = isFinishing(change.plan) && !change.ahead.some(isPutIn);
  return isUnderWay ? change.plan : onWith(change, []);
}

const answers = {
  easeBack,
  carryOn,
  moreTime,
  skip,
  longer,
  shorter,
  repeat,
  smaller,
  outsideOnly,
  breathingOnly,
  finish,
  takeUpAgain,
  beginAgain,
};

/**
 * The same session with another rest from `atMs` on, which is best a `quietMomentAfter`; off the grid it is the next
 * grid line. What was guided before stays as it was, to the millisecond. A wish that is already being answered, or
 * cannot be had, changes nothing and gives back the very same plan; a skip in the last phase closes kindly.
 */
export function replan(plan: SessionPlan, atMs: number, wish: Wish, voice: VoiceTimings): SessionPlan {
  return answers[wish.kind](changeAt(plan, changeMomentOf(plan, atMs), voice));
}
