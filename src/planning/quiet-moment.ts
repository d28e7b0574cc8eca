import { cueLeadMs, cuesOf, endOfCue, gridMs, type SessionPlan } from './session-plan.ts';

/**
 * The first quiet moment at least `leadMs` after the playhead: no sound is being heard then, and none begins within
 * `guardMs`. There the plan may change without cutting a word.
 */
export function quietMomentAfter(
  plan: SessionPlan,
  playheadMs: number,
  leadMs: number,
  guardMs = 10 * gridMs,
): number {
  let moment = Math.ceil((playheadMs + leadMs) / gridMs) * gridMs;
  for (const cue of cuesOf(plan)) {
    const clashes = cue.atMs - cueLeadMs - guardMs < moment && moment < endOfCue(cue);
    if (clashes) moment = Math.ceil(endOfCue(cue) / gridMs) * gridMs;
  }
  return Math.min(moment, plan.totalMs);
}
