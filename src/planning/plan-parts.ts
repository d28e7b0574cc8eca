import type { CueId } from './cue-ids.ts';
import {
  type Beat,
  type Cue,
  cueLeadMs,
  gridMs,
  questionKinds,
  type Segment,
  type SegmentKind,
  type SessionPlan,
} from './session-plan.ts';

/** Room before the first sound after a change, so that it never follows on the heels of a tap. */
export const breatherMs = 20 * gridMs;

export function cutCue(cue: Cue, atMs: number): Cue {
  return { ...cue, lengthMs: Math.min(cue.lengthMs, atMs - cue.atMs + cueLeadMs) };
}

function cutBeat(beat: Beat, atMs: number): Beat {
  const begun = beat.cues.filter((cue) => cue.atMs < atMs).map((cue) => cutCue(cue, atMs));
  return { ...beat, endMs: Math.min(beat.endMs, atMs), cues: begun };
}

/** What was guided before `atMs`. A question that is left before its end is answered. */
export function before(plan: SessionPlan, atMs: number): readonly Segment[] {
  return plan.segments
    .filter((segment) => segment.atMs < atMs)
    .map((segment) => ({
      ...segment,
      endMs: Math.min(segment.endMs, atMs),
      beats: segment.beats.filter((beat) => beat.atMs < atMs).map((beat) => cutBeat(beat, atMs)),
      ...(questionKinds.includes(segment.kind) && atMs < segment.endMs ? { isAnswered: true as const } : {}),
    }));
}

/** A beat at which an interrupted phase can be taken up again: a new sentence, breath or drop, never half of one. */
function canBegin(beat: Beat): boolean {
  return (
    beat.kind === 'breatheIn' || beat.kind === 'drop' || (beat.kind === 'listen' && beat.cues.length > 0)
  );
}

/** A sentence that is cut off is said again from its beginning; a breath or drop is not made up for. */
export function isCutOff(beat: Beat, atMs: number): boolean {
  return beat.kind === 'listen' && beat.atMs < atMs && atMs < beat.endMs;
}

const stillKinds: readonly SegmentKind[] = ['hold', 'rest', 'stretch', 'massage'];

/** What is left of stillness, to the millisecond; what was said at the start of the beat under way is not said again. */
function stillnessLeft(segment: Segment, atMs: number): readonly Beat[] {
  return segment.beats
    .filter((beat) => beat.endMs > atMs)
    .map((beat) => (beat.atMs >= atMs || isCutOff(beat, atMs) ? beat : { ...beat, atMs, cues: [] }));
}

/**
 * An interrupted phase goes on with its next whole beat; a hold, or a silent rest, with what is left of it. An open
 * question is asked again from its beginning: it must not be passed over unanswered.
 */
function beatsLeft(segment: Segment, atMs: number): readonly Beat[] {
  if (segment.kind === 'ready') return segment.beats;
  if (stillKinds.includes(segment.kind)) return stillnessLeft(segment, atMs);
  const from = segment.beats.findIndex(
    (beat) => isCutOff(beat, atMs) || (beat.atMs >= atMs && canBegin(beat)),
  );
  return from >= 0 ? segment.beats.slice(from) : [];
}

function askedAnew({ isAnswered: _, ...segment }: Segment): Segment {
  return segment;
}

/** What is still to come at `atMs`. Of an answer that was taken back before it was heard nothing is left. */
export function after(plan: SessionPlan, atMs: number): readonly Segment[] {
  return plan.segments
    .filter((segment) => segment.endMs > atMs)
    .map(askedAnew)
    .map((segment) => (segment.atMs >= atMs ? segment : { ...segment, beats: beatsLeft(segment, atMs) }))
    .filter((segment) => segment.beats.length > 0);
}

/** `segment` from the sentence on that says one of `ids`; empty where none is said. */
export function fromWords(segment: Segment, ids: readonly CueId[]): readonly Segment[] {
  const from = segment.beats.findLastIndex(({ cues }) => cues.some(({ id }) => ids.includes(id)));
  return from >= 0 ? [{ ...segment, beats: segment.beats.slice(from) }] : [];
}

/** Segments that a re-plan put in: they have no phase of the protocol behind them. */
export function isPutIn(segment: Segment): boolean {
  return segment.kind === 'ease' || segment.kind === 'wait';
}

/** The beats one after another from `atMs` on. */
export function layFrom(beats: readonly Beat[], atMs: number): readonly Beat[] {
  let nowMs = atMs;
  return beats.map((beat) => {
    const byMs = nowMs - beat.atMs;
    nowMs = beat.endMs + byMs;
    const cues = beat.cues.map((cue) => ({ ...cue, atMs: cue.atMs + byMs }));
    return { ...beat, atMs: beat.atMs + byMs, endMs: nowMs, cues };
  });
}

/** Moves beats to begin at `atMs`, a breather first, and closes the gaps that cutting left. */
export function moveTo(segments: readonly Segment[], atMs: number): readonly Segment[] {
  let nowMs = atMs;
  return segments.map((segment, index) => {
    const segmentAtMs = nowMs;
    const breather: Beat[] = [];
    if (index === 0) {
      breather.push({ kind: 'quiet', atMs: nowMs, endMs: nowMs + breatherMs, cues: [] });
      nowMs += breatherMs;
    }
    const beats = layFrom(segment.beats, nowMs);
    nowMs = beats.at(-1)?.endMs ?? nowMs;
    return { ...segment, atMs: segmentAtMs, endMs: nowMs, beats: [...breather, ...beats] };
  });
}

/** The plan made of these parts, which must touch one another. */
export function join(plan: SessionPlan, ...parts: readonly (readonly Segment[])[]): SessionPlan {
  const segments = parts.flat();
  return { ...plan, segments, totalMs: segments.at(-1)?.endMs ?? 0 };
}
