import type { Segment, SessionPlan } from '../../src/planning/session-plan.ts';

function clock(ms: number): string {
  const seconds = Math.round(ms / 100) / 10;
  return `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, '0')}`;
}

function scoreOf(segment: Segment): string {
  const beats = segment.beats.map((beat) => {
    const cues = beat.cues.map((cue) => cue.id).join('+');
    return `${clock(beat.atMs)} ${beat.kind}${cues ? ` ${cues}` : ''}`;
  });
  return `${segment.kind}: ${beats.join(' · ')}`;
}

/** A plan as a score, one line a segment: `breathe: 0:00.0 breatheIn breath.in · 0:04.0 breatheOut breath.out`. */
export function score(plan: Pick<SessionPlan, 'segments'>): string[] {
  return plan.segments.map(scoreOf);
}
