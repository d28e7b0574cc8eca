import { type Beat, type Cue, endOfCue, type Segment, type SessionPlan } from './session-plan.ts';

/** What is going on at one instant of guided time. */
export type Moment = {
  readonly segment: Segment;
  readonly beat: Beat;
  /** The sentence being said, or said last and still worth showing. Tones are never captioned. */
  readonly caption: Cue | undefined;
};

/** A caption stays for slow readers after its last word, until the next sound. */
const captionStaysMs = 5000;

function at<Part extends { atMs: number; endMs: number }>(
  parts: readonly Part[],
  ms: number,
): Part | undefined {
  return parts.find((part) => ms < part.endMs) ?? parts.at(-1);
}

function captionAt(segment: Segment, ms: number): Cue | undefined {
  const begun = segment.beats.flatMap((beat) => beat.cues).filter((cue) => cue.atMs <= ms);
  const last = begun.at(-1);
  if (!last || last.id.startsWith('chime.')) return undefined;
  return ms < endOfCue(last) + captionStaysMs ? last : undefined;
}

/** The moment at `atMs`; before the start it is the first one, past the end the last one. Undefined only for a plan without segments. */
export function momentAt(plan: SessionPlan, atMs: number): Moment | undefined {
  const segment = at(plan.segments, atMs);
  const beat = segment && at(segment.beats, atMs);
  return segment && beat ? { segment, beat, caption: captionAt(segment, atMs) } : undefined;
}

/** How far a beat has gone at `atMs`, from 0 to 1. */
export function progressOf(beat: Beat, atMs: number): number {
  const lengthMs = Math.max(1, beat.endMs - beat.atMs);
  return Math.min(1, Math.max(0, (atMs - beat.atMs) / lengthMs));
}
