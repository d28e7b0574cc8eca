import { longOut } from '../domain/protocol/breath-patterns.ts';
import { Line } from './line.ts';
import { breathMs, planBreaths } from './phases/breathe.ts';
import { planFinalBell } from './phases/close.ts';
import { planEase, planWait } from './phases/ease.ts';
import { after, before, breatherMs, isPutIn, join, moveTo } from './plan-parts.ts';
import { onGrid, type Segment, type SessionPlan, type VoiceLengths } from './session-plan.ts';

/** What the person asks for in the middle of a session. Each gives a new plan from that moment on. */
export type Wish =
  | { readonly kind: 'skip' }
  | { readonly kind: 'easeBack' }
  /** The answer to an open wait: on with what was planned. */
  | { readonly kind: 'carryOn' }
  | { readonly kind: 'breathingOnly' }
  | { readonly kind: 'finish' };

const fewestBreaths = 3;
const mostBreaths = 60;

/** Breathing in place of what was still to come, about as long as that would have been. */
function planBreathingInstead(line: Line, atMs: number, insteadOf: readonly Segment[]): void {
  const ms = insteadOf.reduce((sum, segment) => sum + segment.endMs - segment.atMs, 0);
  const breaths = Math.min(mostBreaths, Math.max(fewestBreaths, Math.round(ms / breathMs(longOut))));
  line.begin(`breathe-${atMs}`, 'breathe');
  line.beat('quiet', breatherMs);
  line.say('ease.breath-only', 1600);
  planBreaths(line, longOut, breaths);
}

function planFinish(line: Line, atMs: number): void {
  line.begin(`finish-${atMs}`, 'close');
  line.beat('quiet', breatherMs);
  line.say('stop.complete', 1600);
  planFinalBell(line);
}

/**
 * The same session with another rest from `atMs` on, which is best a `quietMomentAfter`. What was guided before stays
 * as it was, to the millisecond. Easing back while already easing changes nothing, and a skip at the very end closes.
 */
export function replan(plan: SessionPlan, atMs: number, wish: Wish, voice: VoiceLengths): SessionPlan {
  const moment = onGrid(Math.min(atMs, plan.totalMs));
  const past = before(plan, moment);
  const toCome = after(plan, moment);
  const planned = toCome.filter((segment) => !isPutIn(segment));
  const line = new Line(moment, voice, past.length);
  switch (wish.kind) {
    case 'easeBack': {
      if (plan.segments.some((segment) => isPutIn(segment) && segment.endMs > moment)) return plan;
      planEase(line, moment);
      planWait(line, moment);
      return join(plan, past, line.segments(), moveTo(planned, line.nowMs));
    }
    case 'carryOn':
      return join(plan, past, moveTo(planned, moment));
    case 'skip': {
      const interrupted = toCome[0] && !isPutIn(toCome[0]) && toCome[0].atMs < moment;
      return orFinish(plan, moment, past, interrupted ? planned.slice(1) : planned, voice);
    }
    case 'breathingOnly': {
      const closing = planned.filter((segment) => segment.kind === 'close');
      planBreathingInstead(
        line,
        moment,
        planned.filter((segment) => segment.kind !== 'close'),
      );
      return join(plan, past, line.segments(), moveTo(closing, line.nowMs));
    }
    case 'finish':
      return orFinish(plan, moment, past, [], voice);
  }
}

/** On with `next`; where nothing is left, a kind close. */
function orFinish(
  plan: SessionPlan,
  moment: number,
  past: readonly Segment[],
  next: readonly Segment[],
  voice: VoiceLengths,
): SessionPlan {
  if (next.length > 0) return join(plan, past, moveTo(next, moment));
  const line = new Line(moment, voice, past.length);
  planFinish(line, moment);
  return join(plan, past, line.segments());
}
