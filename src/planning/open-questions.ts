import { gridMs, type Segment, type SegmentKind, type SessionPlan } from './session-plan.ts';

/** Parts that wait for the person and pause when they have waited long enough. */
const waiting: readonly SegmentKind[] = ['ready', 'wait'];

/** A playhead is told about four times a second: a question has run out this much before its end rather than after it. */
const runsOutEarlyMs = 300;

function isOpen({ kind, isAnswered }: Segment): boolean {
  return waiting.includes(kind) && !isAnswered;
}

/** Within the question, so that at this moment it is still the question that stands. */
function stopsAtMs({ endMs }: Segment): number {
  return endMs - gridMs;
}

function runsOutAtMs({ endMs }: Segment): number {
  return endMs - runsOutEarlyMs;
}

/** Whether an open question runs out, unanswered, while guided time goes on from `fromMs` to `toMs`. */
export function runsOutBetween({ segments }: SessionPlan, fromMs: number, toMs: number): boolean {
  return segments.some((one) => isOpen(one) && fromMs < runsOutAtMs(one) && runsOutAtMs(one) <= toMs);
}

/**
 * How far `plan` may be heard from `atMs` on without an answer, in ms on the grid: to the end of the next question that
 * is still open, or of the plan.
 */
export function playableToMs({ segments, totalMs }: SessionPlan, atMs: number): number {
  const asked = segments.find((one) => isOpen(one) && stopsAtMs(one) > atMs);
  return asked ? stopsAtMs(asked) : totalMs;
}

/** How far it may be heard when the person goes on from `atMs`: to go on from a question that has run out answers it. */
export function playableAfterYesToMs(plan: SessionPlan, atMs: number): number {
  const ranOut = plan.segments.find((one) => isOpen(one) && runsOutAtMs(one) <= atMs && atMs < one.endMs);
  return playableToMs(plan, ranOut?.endMs ?? atMs);
}
