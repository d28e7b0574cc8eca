import { type Cue, cueLeadMs, cuesOf, endOfCue, gridMs, type SessionPlan } from './session-plan.ts';

/** Where `cue` may be left at `atMs` or later: the next pause of the voice, or its end. */
function leavesAt(cue: Cue, atMs: number): number {
  const beganMs = cue.atMs - cueLeadMs;
  const pause = (cue.pausesMs ?? []).map((ms) => beganMs + ms).find((ms) => ms >= atMs);
  return Math.ceil((pause ?? endOfCue(cue)) / gridMs) * gridMs;
}

/**
 * The first quiet moment at least `leadMs` after the playhead: no sound is being heard then, and none begins within
 * `guardMs`; or a pause between two sentences of one. There the plan may change without cutting a word.
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
    if (clashes) moment = leavesAt(cue, moment);
  }
  return Math.min(moment, plan.totalMs);
}
