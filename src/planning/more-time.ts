import type { Change } from './change.ts';
import { Line } from './line.ts';
import { endOf, heardUntil, placed } from './part-under-way.ts';
import { planWaiting } from './phases/ready.ts';
import { layFrom } from './plan-parts.ts';
import { usualWaitMs } from './short-insertion.ts';
import type { Beat, SessionPlan } from './session-plan.ts';

function cutAt(beat: Beat, atMs: number): Beat {
  return { ...beat, endMs: Math.min(beat.endMs, atMs) };
}

/**
 * The open question under way with all its quiet again, and first a word that there is no hurry. It stays a question: no
 * time is a yes. Unchanged where none is open.
 */
export function moreTime({ plan, atMs, voice }: Change): SessionPlan {
  const asked = plan.segments.find((one) => one.atMs < atMs && atMs < one.endMs);
  if (asked?.kind !== 'ready' || asked.isAnswered) return plan;
  const { id, kind, rungId } = asked;
  const begun = asked.beats
    .filter((beat) => beat.atMs < atMs)
    .flatMap((beat) => (beat.kind === 'wait' ? [cutAt(beat, atMs)] : heardUntil(beat, atMs)));
  const beats = layFrom(begun, asked.atMs);
  const line = new Line(endOf(beats, atMs), voice, plan.segments.length);
  line.begin(id, kind, rungId);
  line.say('wait.still-here', 0);
  planWaiting(line, usualWaitMs);
  const all = [...beats, ...line.segments().flatMap((segment) => segment.beats)];
  return placed(plan, asked, [{ ...asked, endMs: endOf(all, asked.endMs), beats: all }]);
}
