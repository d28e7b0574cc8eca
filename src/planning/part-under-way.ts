import type { Rung } from '../domain/ladder/rung.ts';
import { Line } from './line.ts';
import { cutCue, isCutOff, isPutIn, layFrom } from './plan-parts.ts';
import { type Beat, type Segment, type SessionPlan, type VoiceTimings } from './session-plan.ts';

/** The part of a plan that is under way at a moment, ready to be given another length. */
export type PartUnderWay = {
  readonly plan: SessionPlan;
  readonly atMs: number;
  readonly segment: Segment;
  readonly rung: Rung | undefined;
  /** All of it; a sentence that the moment cuts off is said again right after it. */
  readonly beats: readonly Beat[];
  /** What was guided of it before easing back or another change cut it. */
  readonly earlier: readonly Beat[];
};

/** Another form of a part: whether there is one is known without the voice that it is written for. */
export type Rewrite = {
  /** By how much guided time grows, about; negative where it shrinks. */
  readonly byMs: number;
  /** All beats of the part; they touch one another and begin where it began. */
  readonly write: (lineAt: (atMs: number) => Line) => readonly Beat[];
};

/** What of a part may be had; absent for what may not. */
export type Lengths = { readonly longer?: Rewrite | undefined; readonly shorter?: Rewrite | undefined };

/** A sentence that the moment cuts off is begun again; any other sound only ends there. */
export function heardUntil(beat: Beat, atMs: number): readonly Beat[] {
  const cues = beat.cues.map((cue) => (cue.atMs < atMs ? cutCue(cue, atMs) : cue));
  if (!isCutOff(beat, atMs)) return [beat.atMs < atMs ? { ...beat, cues } : beat];
  return [{ ...beat, endMs: atMs, cues: cues.filter((cue) => cue.atMs < atMs) }, beat];
}

/** Stillness under way in two: what has been, and the rest, of which nothing is said again. */
export function partedAt(beats: readonly Beat[], atMs: number): readonly Beat[] {
  return beats.flatMap((beat) => {
    const isStill = beat.kind === 'hold' || beat.kind === 'quiet';
    const isWithin = beat.atMs < atMs && atMs < beat.endMs;
    if (!isStill || !isWithin || beat.cues.some((cue) => cue.atMs >= atMs)) return [beat];
    return [
      { ...beat, endMs: atMs },
      { ...beat, atMs, cues: [] },
    ];
  });
}

/** What is under way at `atMs`; undefined where the session asks, waits or is over. */
export function partUnderWay(plan: SessionPlan, atMs: number): PartUnderWay | undefined {
  const segment = plan.segments.find((one) => one.atMs <= atMs && atMs < one.endMs);
  if (!segment || isPutIn(segment) || segment.kind === 'ready') return undefined;
  const rung = plan.rungs?.find(({ id }) => id === segment.rungId);
  const beats = layFrom(
    segment.beats.flatMap((beat) => heardUntil(beat, atMs)),
    segment.atMs,
  );
  const earlier = plan.segments
    .filter(({ id, endMs }) => id === segment.id && endMs <= segment.atMs)
    .flatMap(({ beats }) => beats);
  return { plan, atMs, segment, rung, beats, earlier };
}

/** What `line` holds, as the beats of one part. */
export function beatsOn(line: Line): readonly Beat[] {
  return line.segments().flatMap(({ beats }) => beats);
}

export function endOf(beats: readonly Beat[], otherwiseMs: number): number {
  return beats.at(-1)?.endMs ?? otherwiseMs;
}

/** A line that goes on with the part under way from `atMs` on. */
export function lineFor({ segment, plan }: PartUnderWay, voice: VoiceTimings): (atMs: number) => Line {
  return (atMs) => {
    const line = new Line(atMs, voice, plan.segments.length);
    line.begin(segment.id, segment.kind, segment.rungId);
    return line;
  };
}

/** The plan with `beats` as the part under way, and all that follows moved up to its new end. */
export function withBeats({ plan, segment }: PartUnderWay, beats: readonly Beat[]): SessionPlan {
  return placed(plan, segment, [{ ...segment, endMs: endOf(beats, segment.endMs), beats }]);
}

/** The plan with `parts`, which touch one another, in place of `segment`. */
export function placed(plan: SessionPlan, segment: Segment, parts: readonly Segment[]): SessionPlan {
  const byMs = (parts.at(-1)?.endMs ?? segment.endMs) - segment.endMs;
  const before = plan.segments.filter(({ endMs }) => endMs <= segment.atMs);
  const behind = plan.segments
    .filter(({ atMs }) => atMs >= segment.endMs)
    .map((one) => ({
      ...one,
      atMs: one.atMs + byMs,
      endMs: one.endMs + byMs,
      beats: layFrom(one.beats, one.atMs + byMs),
    }));
  return { ...plan, segments: [...before, ...parts, ...behind], totalMs: plan.totalMs + byMs };
}
