import { type Rung, rungGoesIn } from '../domain/ladder/rung.ts';
import type { Offer } from '../domain/check-in/readiness.ts';
import { insideKinds } from '../domain/protocol/goes-inside.ts';
import { nothingShown, type Shown } from '../domain/protocol/clearances.ts';
import type { Phase } from '../domain/protocol/phase.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import { protocolLimits } from '../domain/protocol/protocol-limits.ts';
import { starterIds } from '../domain/protocol/starter-ids.ts';
import { anythingGoesIn, hasYesBefore, inOrder } from './in-order.ts';
import { breathingKinds, sortOut } from './left-out.ts';
import { noteCueId } from './cue-ids.ts';
import { Line } from './line.ts';
import { noteTiming, planNote, wordsOfNote } from './note.ts';
import type { Setting } from './phases/setting.ts';
import { planPhase } from './plan-phase.ts';
import type { SegmentKind, SessionPlan, VoiceTimings } from './session-plan.ts';
import type { SizesToday } from './sizes-today.ts';
import { makeTelling } from './telling.ts';
import { boundsOf, withinBounds } from './within-bounds.ts';

export type PlanRequest = {
  readonly protocol: Protocol;
  /** What today is; `rest` has nothing to guide and so no plan. */
  readonly offer: Exclude<Offer, 'rest'>;
  /** Sessions of this protocol before this one; 0 tells everything, later ones less. */
  readonly turn: number;
  /** Ids of optional phases that the person switched on. */
  readonly chosen: readonly string[];
  /** The sizes of today; without them nothing goes in. */
  readonly sizes?: SizesToday | undefined;
  /** What the person said that a clinician showed or allowed; without it nothing. */
  readonly shown?: Shown | undefined;
  readonly voice: VoiceTimings;
  /** The session before was hard: the first words say that less is enough. */
  readonly isAfterHard?: boolean | undefined;
  /** Whether a therapist's own voice is heard at the beginning, where the protocol has one. */
  readonly hearsNote?: boolean | undefined;
};

/** The first words of a session: what this is, and that every step is the person's own choice. */
function planWelcome(line: Line, request: PlanRequest, goesIn: boolean): void {
  const { protocol, turn, offer } = request;
  line.beat('quiet', 480);
  line.say('chime.start', 800);
  const [first] = protocol.phases;
  // Among other people the first words are about the drops themselves.
  if (first?.kind === 'drops' && first.place) return;
  if (first?.kind === 'breathe') return line.say('welcome.breathe', 1600);
  const welcome = request.isAfterHard ? 'welcome.after-hard' : 'welcome.back';
  line.say(turn === 0 ? 'welcome.first' : welcome, turn === 0 ? 2400 : 1600);
  if (offer === 'outsideOnly') line.say('consent.outside-only', 1600);
  else if (turn === 0 && !goesIn) line.say('welcome.outside', 1600);
  if (offer !== 'asPlanned') line.say('welcome.short', 1600);
  line.say(turn < 3 ? 'consent.controls' : 'consent.choice', 2000);
}

/** The bell rings once, at the end, wherever the protocol put its close; without one the session closes all the same. */
function withCloseAtTheEnd(phases: readonly Phase[]): readonly Phase[] {
  const close = phases.find((phase) => phase.kind === 'close') ?? { id: 'close:', kind: 'close' as const };
  return [...phases.filter((phase) => phase.kind !== 'close'), close];
}

/** Where a step before insertion stands in for it, the part is what it is: touch on the outside. */
function segmentKindOf(phase: Phase, rung: Rung | undefined): SegmentKind {
  return phase.kind === 'insert' && rung && !rungGoesIn(rung) ? 'touch' : phase.kind;
}

/**
 * Makes a protocol concrete for today: every breath, drop and sentence on one line of guided time. Phases that today
 * leaves out are listed with the reason; what only loses its sense with them is not. A protocol whose phases are all
 * left out gives a plan of welcome and close.
 */
export function plan(request: PlanRequest): SessionPlan {
  const { protocol, offer, turn, voice, sizes, shown = nothingShown } = request;
  const { id, version, title } = protocol;
  const isShort = offer !== 'asPlanned';
  const note = request.hearsNote === true ? protocol.openingNote : undefined;
  const line = new Line(0, note ? { ...voice, [noteCueId]: [noteTiming(note)] } : voice, turn);
  if (note) planNote(line);
  const sorted = sortOut(protocol.phases, { ...request, sizes, shown });
  const bounds = boundsOf(protocol, isShort);
  const kept = withCloseAtTheEnd(sorted.kept.map((phase) => withinBounds(phase, bounds)));
  const steps = inOrder(kept, sizes);
  const breathOnly =
    steps.some(({ phase }) => phase.kind === 'breathe') &&
    steps.every(({ phase }) => breathingKinds.includes(phase.kind));
  const goesIn = anythingGoesIn(kept, sizes);
  const shared = {
    telling: makeTelling(turn, isShort),
    goesIn,
    waitMs: (protocol.waitSeconds ?? protocolLimits.waitUsual.value) * 1000,
  };
  steps.forEach(({ phase, rung }, index) => {
    const isAgain = steps.slice(0, index).some((earlier) => earlier.phase.kind === phase.kind);
    const setting: Setting = { ...shared, rung, hasYes: hasYesBefore(steps, index), isAgain };
    const isFirst = index === 0;
    // A greeting is no part of anything inside.
    if (isFirst && insideKinds.includes(phase.kind)) {
      line.begin('welcome:', 'settle');
      planWelcome(line, request, goesIn);
    }
    line.begin(phase.id, segmentKindOf(phase, rung), rung?.id, phase.id.includes(':') ? undefined : phase);
    if (isFirst && !insideKinds.includes(phase.kind)) planWelcome(line, request, goesIn);
    planPhase(phase, line, setting, breathOnly);
  });
  return {
    protocol: { id, version, ...(starterIds.includes(id) ? {} : { title }) },
    offer,
    ledBy: protocol.ledBy,
    segments: line.segments(),
    totalMs: line.nowMs,
    leftOut: sorted.leftOut,
    ...(note ? { note: wordsOfNote(protocol) } : {}),
    ...(sizes ? { rungs: sizes.rungs } : {}),
  };
}
