import { longOut } from '../domain/protocol/breath-patterns.ts';
import { Line } from './line.ts';
import { breathMs, planBreaths } from './phases/breathe.ts';
import { planFinalBell } from './phases/close.ts';
import { planEase, planWait } from './phases/ease.ts';
import { after, before, breatherMs, isPutIn, join, moveTo } from './plan-parts.ts';
import { gridMs, type Segment, type SessionPlan, type VoiceTimings } from './session-plan.ts';

/** What the person asks for in the middle of a session. Each gives a new plan from that moment on. */
export type Wish =
  | { readonly kind: 'skip' }
  | { readonly kind: 'easeBack' }
  /** The answer to an open wait: on with what was planned. */
  | { readonly kind: 'carryOn' }
  | { readonly kind: 'breathingOnly' }
  | { readonly kind: 'finish' };

const finishId = 'finish:';
const fewestBreaths = 3;
const mostBreaths = 60;

/** Breathing in place of what was still to come, about as long as that would have been. */
function planBreathingInstead(line: Line, atMs: number, insteadOf: readonly Segment[]): void {
  const beats = insteadOf.flatMap((segment) => segment.beats);
  const ms = beats.reduce((sum, beat) => sum + beat.endMs - beat.atMs, 0);
  const breaths = Math.min(mostBreaths, Math.max(fewestBreaths, Math.round(ms / breathMs(longOut))));
  line.begin(`breathe:${atMs}`, 'breathe');
  line.beat('quiet', breatherMs);
  line.say('ease.breath-only', 1600);
  planBreaths(line, longOut, breaths);
}

function planFinish(line: Line): void {
  line.begin(`${finishId}${line.nowMs}`, 'close');
  line.beat('quiet', breatherMs);
  line.say('stop.complete', 1600);
  planFinalBell(line);
}

/** Whether the person asked for a kind end, and the plan is on its way there. */
export function isFinishing(plan: SessionPlan): boolean {
  return plan.segments.some((segment) => segment.id.startsWith(finishId));
}

/** A plan at the moment at which it is to change. */
type Change = {
  readonly plan: SessionPlan;
  readonly atMs: number;
  readonly past: readonly Segment[];
  /** Segments that are under way or ahead, whole. */
  readonly ahead: readonly Segment[];
  /** Phases of the protocol still to come, without what a re-plan put in. */
  readonly planned: readonly Segment[];
  readonly line: Line;
};

function changeAt(plan: SessionPlan, atMs: number, voice: VoiceTimings): Change {
  const past = before(plan, atMs);
  const ahead = plan.segments.filter((segment) => segment.endMs > atMs);
  const planned = after(plan, atMs).filter((segment) => !isPutIn(segment));
  return { plan, atMs, past, ahead, planned, line: new Line(atMs, voice, past.length) };
}

/** On with `next` after what is on the line; where nothing is left, a kind close. */
function onWith({ plan, past, line }: Change, next: readonly Segment[]): SessionPlan {
  if (next.length === 0) planFinish(line);
  return join(plan, past, line.segments(), moveTo(next, line.nowMs));
}

function easeBack(change: Change): SessionPlan {
  if (change.ahead.some(isPutIn)) return change.plan;
  planEase(change.line, change.atMs);
  planWait(change.line, change.atMs);
  return onWith(change, change.planned);
}

function carryOn(change: Change): SessionPlan {
  return change.ahead.some(isPutIn) ? onWith(change, change.planned) : change.plan;
}

function skip(change: Change): SessionPlan {
  const [present] = change.ahead;
  const isUnderWay = present && present.atMs < change.atMs;
  const next = isUnderWay ? change.planned.filter((one) => one.id !== present.id) : change.planned;
  return next.length > 0 ? onWith(change, next) : finish(change);
}

function breathingOnly(change: Change): SessionPlan {
  const closing = change.planned.filter((segment) => segment.kind === 'close');
  const insteadOf = change.planned.filter((segment) => segment.kind !== 'close');
  if (insteadOf.length > 0 && insteadOf.every((segment) => segment.kind === 'breathe'))
    return carryOn(change);
  planBreathingInstead(change.line, change.atMs, insteadOf);
  return onWith(change, closing);
}

function finish(change: Change): SessionPlan {
  const isFinishing = change.ahead.length > 0 && change.ahead.every((one) => one.id.startsWith(finishId));
  return isFinishing ? change.plan : onWith(change, []);
}

const answers = { easeBack, carryOn, skip, breathingOnly, finish };

/**
 * The same session with another rest from `atMs` on, which is best a `quietMomentAfter`; off the grid it is the next
 * grid line. What was guided before stays as it was, to the millisecond. A wish that is already being answered changes
 * nothing, and gives back the very same plan; a skip in the last phase closes kindly.
 */
export function replan(plan: SessionPlan, atMs: number, wish: Wish, voice: VoiceTimings): SessionPlan {
  const moment = Math.min(Math.ceil(atMs / gridMs) * gridMs, plan.totalMs);
  return answers[wish.kind](changeAt(plan, moment, voice));
}
