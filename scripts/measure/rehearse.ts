import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { endOfCue, cuesOf, type SessionPlan, type VoiceTimings } from '../../src/planning/session-plan.ts';
import { playhead, prepared, stamp, startSession } from '../../tests/support/core-session.ts';

export type Planned = { readonly plan: SessionPlan; readonly changesAtMs: number };

/** The session's own machine without a browser: it makes the plans that the app makes at the same moments. */
export type Rehearsal = {
  planned(): Planned;
  press(wish: 'session.easeBack' | 'session.carryOn', atMs: number): Planned;
};

/** A first session of `first-steps`, as planned. */
export function rehearse(voice: VoiceTimings): Rehearsal {
  const session = startSession({ protocol: firstSteps, voice, turn: 0, opening: { startAtOnce: stamp } });
  session.send(prepared, playhead(0));
  const planned = (): Planned => {
    const { plan, changesAtMs } = session.context();
    if (!plan) throw new Error('the machine made no plan');
    return { plan, changesAtMs };
  };
  return {
    planned,
    press(wish, atMs) {
      session.send(playhead(atMs), { type: wish });
      return planned();
    },
  };
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
