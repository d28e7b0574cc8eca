import type { SegmentKind, SessionPlan } from './session-plan.ts';

/** Parts that last as long as the person likes: nobody can say how long that will be. */
const openKinds: readonly SegmentKind[] = ['ready', 'ease', 'wait'];

/** Guided time from `playheadMs` to the end without the open waits: what a person is told is left, in ms. */
export function timeLeftMs(plan: SessionPlan, playheadMs = 0): number {
  return plan.segments
    .filter(({ kind, endMs }) => !openKinds.includes(kind) && endMs > playheadMs)
    .reduce((sum, { atMs, endMs }) => sum + endMs - Math.max(atMs, playheadMs), 0);
}
