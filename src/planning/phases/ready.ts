import { limit } from '../../domain/limit.ts';
import type { SpokenCueId } from '../cue-ids.ts';
import type { Line } from '../line.ts';

/** Quiet before each gentle prompt of a wait; the last of them repeats. */
const quietBeforePrompt = [
  limit(20, 'seconds', 'ourDefault'),
  limit(40, 'seconds', 'ourDefault'),
  limit(60, 'seconds', 'ourDefault'),
] as const;

function quietMsBefore(prompt: number): number {
  const last = quietBeforePrompt.length - 1;
  return (quietBeforePrompt[Math.min(prompt, last)] ?? quietBeforePrompt[0]).value * 1000;
}

/**
 * An open wait of about `waitMs`: a question, then quiet with a gentle prompt now and then. It is over as soon as it is
 * answered; unanswered it says so kindly and ends, and the session pauses there.
 */
export function planReady(
  line: Line,
  phaseId: string,
  ask: SpokenCueId,
  waitMs: number,
  rungId?: string,
): void {
  line.begin(`ready:${phaseId}`, 'ready', rungId);
  line.say(ask, 0);
  planWaiting(line, waitMs);
}

/** About `waitMs` of quiet with its prompts, and the word that the session pauses. */
export function planWaiting(line: Line, waitMs: number): void {
  const endMs = line.nowMs + waitMs;
  for (let prompt = 0; line.nowMs + quietMsBefore(prompt) < endMs; prompt++) {
    line.beat('wait', quietMsBefore(prompt));
    line.say('wait.still-here', 0);
  }
  if (line.nowMs < endMs) line.beat('wait', endMs - line.nowMs);
  line.say('wait.pausing', 1200);
}
