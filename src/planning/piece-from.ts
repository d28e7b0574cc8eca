import { type Cue, cuesOf, endOfCue, type SessionPlan } from './session-plan.ts';

/** How much of a plan is heard when one moment of it is asked for, in ms; a sentence that has begun is heard out. */
export const pieceMs = 20_000;

/** A piece of a plan, in the plan's own time: as much as has to be heard, and nothing that waits for an answer. */
export type Piece = { readonly plan: SessionPlan; readonly fromMs: number };

/** A sentence in which `atMs` lies is heard from its beginning. */
function beginningOf(cues: readonly Cue[], atMs: number): number {
  const saying = cues.find((cue) => cue.atMs < atMs && atMs < endOfCue(cue));
  return saying?.atMs ?? atMs;
}

/** What is heard of `plan` from `atMs` on. At its end it is the last `pieceMs` of it. */
export function pieceFrom(plan: SessionPlan, atMs: number): Piece {
  const cues = cuesOf(plan);
  const wished = Math.max(0, Math.min(atMs, plan.totalMs - pieceMs));
  const fromMs = beginningOf(cues, wished);
  const heard = cues.filter((cue) => cue.atMs >= fromMs && cue.atMs < fromMs + pieceMs);
  const lastMs = heard.reduce((latest, cue) => Math.max(latest, endOfCue(cue)), fromMs + pieceMs);
  const endMs = Math.min(plan.totalMs, lastMs);
  const beat = { kind: 'listen' as const, atMs: fromMs, endMs, cues: heard };
  const segment = { id: 'piece:', kind: 'settle' as const, atMs: fromMs, endMs, beats: [beat] };
  return { plan: { ...plan, segments: [segment], totalMs: endMs }, fromMs };
}
