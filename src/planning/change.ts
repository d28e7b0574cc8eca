import { rungGoesIn, type Rung } from '../domain/ladder/rung.ts';
import { Line } from './line.ts';
import { planFinalBell } from './phases/close.ts';
import { planRemoval, usualRemoval } from './phases/remove.ts';
import { after, before, breatherMs, isPutIn, join, moveTo } from './plan-parts.ts';
import {
  gridMs,
  type Segment,
  type SegmentKind,
  type SessionPlan,
  type VoiceTimings,
} from './session-plan.ts';

const finishId = 'finish:';

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
  readonly voice: VoiceTimings;
};

/** Where a change that is wished for at `atMs` begins: on the grid, and within the plan. */
export function changeMomentOf(plan: SessionPlan, atMs: number): number {
  return Math.min(Math.ceil(atMs / gridMs) * gridMs, plan.totalMs);
}

export function changeAt(plan: SessionPlan, atMs: number, voice: VoiceTimings): Change {
  const past = before(plan, atMs);
  const ahead = plan.segments.filter((segment) => segment.endMs > atMs);
  const planned = after(plan, atMs).filter((segment) => !isPutIn(segment));
  return { plan, atMs, past, ahead, planned, line: new Line(atMs, voice, past.length), voice };
}

/** What is in while a segment of these lasts, or goes in with it. */
const somethingIsIn: readonly SegmentKind[] = ['insert', 'hold', 'move', 'change-size', 'remove'];
/** Hands take the time that they take: a change of size goes on until the question after it is left. */
const whileChanging: readonly SegmentKind[] = ['change-size', 'ready', 'ease', 'wait', 'remove'];

/** A removal is done when its last words begin; one that was cut off before is not. */
function isOutAfter({ kind, beats }: Segment, atMs: number): boolean {
  const cues = kind === 'remove' ? beats.flatMap((beat) => beat.cues) : [];
  return cues.some(({ id, atMs: saidMs }) => id === 'remove.wait' && saidMs < atMs);
}

function insideAt({ segments }: SessionPlan, atMs: number) {
  let rungId: string | undefined;
  let isChanging = false;
  for (const segment of segments.filter((one) => one.atMs < atMs)) {
    const isChanged = isChanging && !whileChanging.includes(segment.kind);
    if (isChanged || isOutAfter(segment, atMs)) [rungId, isChanging] = [undefined, false];
    if (segment.kind === 'insert') rungId = segment.rungId;
    if (segment.kind === 'change-size') isChanging = true;
  }
  return { rungId, isChanging };
}

/** The size that is in at `atMs`, or may be; undefined where nothing is. */
export function rungInAt(plan: SessionPlan, atMs: number): Rung | undefined {
  const { rungId } = insideAt(plan, atMs);
  const rung = plan.rungs?.find(({ id }) => id === rungId);
  return rung && rungGoesIn(rung) ? rung : undefined;
}

/** Whether one size is being changed for another: the first may still be in. */
export function isChangingAt(plan: SessionPlan, atMs: number): boolean {
  return insideAt(plan, atMs).isChanging;
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
  planRemoval(line, usualRemoval.value, rung);
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
