import { rungGoesIn, type Rung } from '../domain/ladder/rung.ts';
import { Line } from './line.ts';
import { planFinalBell } from './phases/close.ts';
import { planRemoval } from './phases/remove.ts';
import { after, before, breatherMs, isPutIn, join, moveTo } from './plan-parts.ts';
import type { Segment, SegmentKind, SessionPlan, VoiceTimings } from './session-plan.ts';

const finishId = 'finish:';
const removalBreaths = 3;

/** A plan at the moment at which it is to change. */
export type Change = {
  readonly plan: SessionPlan;
  readonly atMs: number;
  readonly past: readonly Segment[];
  /** Segments that are under way or ahead, whole. */
  readonly ahead: readonly Segment[];
  /** What is still to come, without what a re-plan put in. */
  readonly planned: readonly Segment[];
  readonly line: Line;
};

export function changeAt(plan: SessionPlan, atMs: number, voice: VoiceTimings): Change {
  const past = before(plan, atMs);
  const ahead = plan.segments.filter((segment) => segment.endMs > atMs);
  const planned = after(plan, atMs).filter((segment) => !isPutIn(segment));
  return { plan, atMs, past, ahead, planned, line: new Line(atMs, voice, past.length) };
}

/** What is in while a segment of these lasts; a change of size takes out what was in before. */
const somethingIsIn: readonly SegmentKind[] = ['insert', 'hold', 'move', 'change-size', 'remove'];

/** The size that is in at `atMs`, or may be; undefined where nothing is. */
export function rungInAt(plan: SessionPlan, atMs: number): Rung | undefined {
  let isIn: string | undefined;
  for (const { kind, rungId, atMs: beganMs, endMs } of plan.segments) {
    if (beganMs >= atMs) break;
    if (kind === 'insert') isIn = rungId;
    const isOut = (kind === 'remove' || kind === 'change-size') && endMs <= atMs;
    if (isOut) isIn = undefined;
  }
  const rung = plan.rungs?.find(({ id }) => id === isIn);
  return rung && rungGoesIn(rung) ? rung : undefined;
}

/** Whether anything is in at `atMs`, or goes in later. */
export function goesInFrom(plan: SessionPlan, atMs: number): boolean {
  const isAhead = plan.segments.some(({ kind, endMs }) => endMs > atMs && somethingIsIn.includes(kind));
  return isAhead || rungInAt(plan, atMs) !== undefined;
}

/** Before anything that is less, what is in comes out, slowly and in the person's own time. */
export function planTakingOut({ plan, atMs, line }: Change): void {
  const rung = rungInAt(plan, atMs);
  if (!rung) return;
  line.begin(`remove:${atMs}`, 'remove', rung.id);
  line.beat('quiet', breatherMs);
  planRemoval(line, removalBreaths, rung);
}

function planFinish(line: Line): void {
  line.begin(`${finishId}${line.nowMs}`, 'close');
  line.beat('quiet', breatherMs);
  line.say('stop.complete', 1600);
  planFinalBell(line);
}

/** On with `next` after what is on the line; where nothing is left, a kind close. */
export function onWith(change: Change, next: readonly Segment[]): SessionPlan {
  const { plan, past, line } = change;
  if (next.length === 0) {
    planTakingOut(change);
    planFinish(line);
  }
  return join(plan, past, line.segments(), moveTo(next, line.nowMs));
}

/** Whether the person asked for a kind end, and the plan is on its way there. */
export function isFinishing(plan: SessionPlan): boolean {
  return plan.segments.some((segment) => segment.id.startsWith(finishId));
}
