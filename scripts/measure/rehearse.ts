import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { endOfCue, cuesOf, type SessionPlan, type VoiceTimings } from '../../src/planning/session-plan.ts';
import { playhead, prepared, stamp, startSession } from '../../tests/support/core-session.ts';

/** The plan of a first session of `first-steps`, as the session's own machine makes it without a browser. */
export function rehearse(voice: VoiceTimings): SessionPlan {
  const session = startSession({ protocol: firstSteps, voice, turn: 0, opening: { startAtOnce: stamp } });
  session.send(prepared, playhead(0));
  const { plan } = session.context();
  if (!plan) throw new Error('the machine made no plan');
  return plan;
}

/** The middle of the first silence of at least `lengthMs` that begins after `fromMs`. */
export function silenceAfter(plan: SessionPlan, fromMs: number, lengthMs: number): number {
  const cues = cuesOf(plan);
  const index = cues.findIndex((cue, i) => {
    const nextMs = cues[i + 1]?.atMs ?? plan.totalMs;
    return endOfCue(cue) >= fromMs && nextMs - endOfCue(cue) >= lengthMs;
  });
  const cue = cues[index];
  if (!cue) throw new Error('no silence is long enough');
  return (endOfCue(cue) + (cues[index + 1]?.atMs ?? plan.totalMs)) / 2;
}
