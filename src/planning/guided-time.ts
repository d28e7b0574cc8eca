import type { GuidedPhase } from '../domain/journal/journal-record.ts';
import type { SessionPlan } from './session-plan.ts';

/** Guided time per kind of phase up to `playheadMs`, in the order in which they were met. Their sum is the playhead. */
export function guidedPhases(plan: SessionPlan, playheadMs: number): readonly GuidedPhase[] {
  const guided = new Map<string, number>();
  for (const segment of plan.segments) {
    const ms = Math.min(segment.endMs, playheadMs) - segment.atMs;
    if (ms > 0) guided.set(segment.kind, (guided.get(segment.kind) ?? 0) + ms);
  }
  return [...guided].map(([kind, guidedMs]) => ({ kind, guidedMs }));
}
