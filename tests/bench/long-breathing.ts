import { longOut } from '../../src/domain/protocol/breath-patterns.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { plan } from '../../src/planning/plan.ts';
import type { SessionPlan, VoiceTimings } from '../../src/planning/session-plan.ts';

const breathsOfAPhase = 30;
const minutesOfAPhase = 5;

/** Nothing but guided breath, with a sound every few seconds, for as long as asked. */
export function longBreathing(minutes: number): Protocol {
  const phases = Array.from({ length: minutes / minutesOfAPhase }, (_, index) => ({
    id: `breathe-${index}`,
    kind: 'breathe' as const,
    pattern: longOut,
    breaths: breathsOfAPhase,
  }));
  return { ...breatheWithMe, id: `breathe-${minutes}`, phases };
}

export function todayOf(protocol: Protocol, voice: VoiceTimings): SessionPlan {
  return plan({ protocol, offer: 'asPlanned', turn: 0, chosen: [], voice });
}
