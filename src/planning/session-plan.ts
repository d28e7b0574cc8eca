import type { Offer } from '../domain/check-in/readiness.ts';
import type { Rung } from '../domain/ladder/rung.ts';
import type { Phase, PhaseKind } from '../domain/protocol/phase.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { CueId, noteCueId } from './cue-ids.ts';

/** Every moment of a plan lies on this grid, the length of one MP3 frame at 24 kHz, so that the track can hit it exactly. */
export const gridMs = 24;

/**
 * From the first byte of a recording to its first sample of sound: two frames, which the encoder and every decoder
 * add between them. A recording therefore fills `atMs - cueLeadMs` up to `endOfCue`.
 */
export const cueLeadMs = 2 * gridMs;

/** A sound at a moment of the session. */
export type Cue = {
  readonly id: CueId;
  /** Which of the recorded wordings, from 0. */
  readonly variant: number;
  /** When it is first heard, in milliseconds of guided time; a multiple of `gridMs`. */
  readonly atMs: number;
  /** The whole recording, its lead included. */
  readonly lengthMs: number;
  /** Moments of the recording, from its first byte, at which the voice pauses and may be cut off; absent for none. */
  readonly pausesMs?: readonly number[];
};

/** When a cue's recording has ended. */
export function endOfCue(cue: Cue): number {
  return cue.atMs + cue.lengthMs - cueLeadMs;
}

/** What the person is doing while a beat lasts. */
export const beatKinds = [
  'listen',
  'quiet',
  'breatheIn',
  'breatheOut',
  'drop',
  'return',
  'hold',
  'lift',
  'wait',
] as const;
export type BeatKind = (typeof beatKinds)[number];

/** One timed breath, drop, sentence or silence: from <= t < end. */
export type Beat = {
  readonly kind: BeatKind;
  readonly atMs: number;
  readonly endMs: number;
  readonly cues: readonly Cue[];
};

/**
 * `ready` waits until the person says so. `ease` and `wait`, three breaths and the question what next, are put in by a
 * re-plan. `note` is the therapist's own voice, before everything else.
 */
export type SegmentKind = PhaseKind | 'note' | 'ready' | 'ease' | 'wait';

/** Parts in which the session asks, and the person may answer. */
export const questionKinds: readonly SegmentKind[] = ['ready', 'ease', 'wait'];

/** A phase made concrete, or the part of it that was guided before the plan changed. */
export type Segment = {
  /** Id of the protocol's phase. What a plan puts in has a colon in its id, which no phase can have. */
  readonly id: string;
  readonly kind: SegmentKind;
  readonly atMs: number;
  readonly endMs: number;
  readonly beats: readonly Beat[];
  /** The size that it is about; absent where it is about none. */
  readonly rungId?: string;
  /** What it was made from, as today asks for it; without it a part that is counted stays as long as it is. */
  readonly phase?: Phase;
  /** Of a question: the plan changed before it had run out. Only one that is not answered stops the session. */
  readonly isAnswered?: true;
};

/**
 * `noSuchSize`: the ladder has no smaller or next one; `notOffered`: the next size waits until it is offered;
 * `notShown`, `notCleared`: the person has not said that they were shown how, or that their clinician agrees;
 * `releaseNotYet`: they have, and the journal does not say yet that letting go goes well, or no longer;
 * `releaseFirst`: toning without a part of letting go before it.
 */
export const leftOutReasons = [
  'notChosen',
  'notToday',
  'noSuchSize',
  'notOffered',
  'notShown',
  'notCleared',
  'releaseNotYet',
  'releaseFirst',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Why a phase of the protocol is not in the plan. */
export type LeftOut = {
  readonly phaseId: string;
  readonly kind: PhaseKind;
  readonly why: LeftOutReason;
};

/**
 * A session on one line of guided time, in milliseconds from the first sound. Segments touch one another; beats of a
 * segment touch one another; cues do not overlap. Pauses take no guided time and so have no place here.
 */
export type SessionPlan = {
  /** `title` only where it is not one of our starters. */
  readonly protocol: { readonly id: string; readonly version: number; readonly title?: string };
  readonly offer: Offer;
  /** Only where comfort leads may the person have more of a part than was planned; absent is as a calendar. */
  readonly ledBy?: Protocol['ledBy'];
  readonly segments: readonly Segment[];
  readonly totalMs: number;
  readonly leftOut: readonly LeftOut[];
  /** What there is to read while the therapist's own voice is heard; absent without it. */
  readonly note?: { readonly words?: string; readonly by?: string };
  /** The person's sizes that it was made for, from the easiest; absent where it needs none. */
  readonly rungs?: readonly Rung[];
};

/** A recorded wording: how long it lasts and where, within it, the voice pauses between sentences. In ms. */
export type CueTiming = { readonly lengthMs: number; readonly pausesMs: readonly number[] };

/** Every recorded wording of every cue. Comes from the voice's manifest. */
export type VoiceTimings = Readonly<Record<Exclude<CueId, typeof noteCueId>, readonly CueTiming[]>> & {
  /** Of the protocol and not of the voice; absent where there is none. */
  readonly [noteCueId]?: readonly CueTiming[];
};

/** The nearest moment on the grid. */
export function onGrid(ms: number): number {
  return Math.round(ms / gridMs) * gridMs;
}

/** All cues of a plan in the order in which they are heard. */
export function cuesOf(plan: Pick<SessionPlan, 'segments'>): readonly Cue[] {
  return plan.segments.flatMap((segment) => segment.beats.flatMap((beat) => beat.cues));
}
