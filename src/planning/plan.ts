import type { Offer } from '../domain/check-in/readiness.ts';
import { insideKinds } from '../domain/protocol/goes-inside.ts';
import type { Phase, PhaseKind } from '../domain/protocol/phase.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import { Line } from './line.ts';
import { planBreathe } from './phases/breathe.ts';
import { planClose } from './phases/close.ts';
import { planDrops } from './phases/drops.ts';
import { planRest } from './phases/rest.ts';
import { planScan } from './phases/scan.ts';
import { planSettle } from './phases/settle.ts';
import type { LeftOut, SessionPlan, VoiceTimings } from './session-plan.ts';
import { makeTelling, type Telling } from './telling.ts';

export type PlanRequest = {
  readonly protocol: Protocol;
  /** What today is; `rest` has nothing to guide and so no plan. */
  readonly offer: Exclude<Offer, 'rest'>;
  /** Sessions of this protocol before this one; 0 tells everything, later ones less. */
  readonly turn: number;
  /** Ids of optional phases that the person switched on. */
  readonly chosen: readonly string[];
  readonly voice: VoiceTimings;
};

const breathingKinds: readonly PhaseKind[] = ['settle', 'scan', 'breathe', 'rest', 'close'];
const playableKinds: readonly PhaseKind[] = ['settle', 'scan', 'breathe', 'drops', 'rest', 'close'];

/** Why `phase` is not in today's plan; undefined when it is. */
function whyLeftOut(phase: Phase, request: PlanRequest): LeftOut['why'] | undefined {
  if (request.offer === 'breathingOnly' && !breathingKinds.includes(phase.kind)) return 'notToday';
  if (request.offer === 'outsideOnly' && insideKinds.includes(phase.kind)) return 'notToday';
  if (!playableKinds.includes(phase.kind)) return 'notPlayableYet';
  return phase.optional && !request.chosen.includes(phase.id) ? 'notChosen' : undefined;
}

function planPhase(phase: Phase, line: Line, telling: Telling, breathOnly: boolean): void {
  if (phase.kind === 'settle') planSettle(phase, line, telling);
  if (phase.kind === 'scan') planScan(phase, line, telling);
  if (phase.kind === 'breathe') planBreathe(phase, line, telling);
  if (phase.kind === 'drops') planDrops(phase, line, telling);
  if (phase.kind === 'rest') planRest(phase, line, telling);
  if (phase.kind === 'close') planClose(line, breathOnly);
}

/** The first words of a session: what this is, and that every step is the person's own choice. */
function planWelcome(line: Line, request: PlanRequest): void {
  const { protocol, turn, offer } = request;
  line.beat('quiet', 480);
  line.say('chime.start', 800);
  const greetsBreath = protocol.phases[0]?.kind === 'breathe';
  if (greetsBreath) line.say('welcome.breathe', 1600);
  else if (turn === 0) line.say('welcome.first', 2400);
  else line.say('welcome.back', 1600);
  if (offer !== 'asPlanned' && !greetsBreath) line.say('welcome.short', 1600);
  if (!greetsBreath) line.say(turn < 3 ? 'consent.controls' : 'consent.choice', 2000);
}

/** The bell rings once, at the end, wherever the protocol put its close; without one the session closes all the same. */
function withCloseAtTheEnd(phases: readonly Phase[]): readonly Phase[] {
  const close = phases.find((phase) => phase.kind === 'close') ?? { id: 'close:', kind: 'close' as const };
  return [...phases.filter((phase) => phase.kind !== 'close'), close];
}

/**
 * Makes a protocol concrete for today: every breath, drop and sentence on one line of guided time. Phases that today
 * leaves out are listed with the reason. A protocol whose phases are all left out gives a plan of welcome and close.
 */
export function plan(request: PlanRequest): SessionPlan {
  const { protocol, offer, turn, voice } = request;
  const telling = makeTelling(turn, offer !== 'asPlanned');
  const line = new Line(0, voice, turn);
  const kept = withCloseAtTheEnd(protocol.phases.filter((phase) => !whyLeftOut(phase, request)));
  const breathOnly =
    kept.some((phase) => phase.kind === 'breathe') &&
    kept.every((phase) => breathingKinds.includes(phase.kind));
  kept.forEach((phase, index) => {
    line.begin(phase.id, phase.kind);
    if (index === 0) planWelcome(line, request);
    planPhase(phase, line, telling, breathOnly);
  });
  const leftOut = protocol.phases.flatMap((phase): LeftOut[] => {
    const why = whyLeftOut(phase, request);
    return why ? [{ phaseId: phase.id, kind: phase.kind, why }] : [];
  });
  return {
    protocol: { id: protocol.id, version: protocol.version },
    offer,
    segments: line.segments(),
    totalMs: line.nowMs,
    leftOut,
  };
}
