import type { CueId } from '../planning/cue-ids.ts';
import { type Cue, cueLeadMs, cuesOf, type SessionPlan } from '../planning/session-plan.ts';
import type { CueRecording } from './cue-recording.ts';
import { type Fill, repeatFill } from './fill.ts';
import { frameAt, onsetFrames, trackFormat } from './track-format.ts';

export type RecordingKey = `${CueId} ${number}`;

/** Everything a track is made of. */
export type Sounds = { readonly recordings: ReadonlyMap<RecordingKey, CueRecording>; readonly fill: Fill };

/** One continuous MP3. Its own position 0 is guided time `startsAtMs`, `cueLeadMs` before `fromMs`. */
export type Track = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly startsAtMs: number;
  /** The guided moment the track is made to be heard from; a multiple of the grid. */
  readonly fromMs: number;
  readonly endsAtMs: number;
};

export type BuiltTrack = Track & {
  /** Cues without a recording: comfort noise in their place, their captions are shown all the same. */
  readonly missing: readonly Cue[];
  /** Cues that would have run into an earlier one or past the end. The planner promises that there are none. */
  readonly collided: readonly Cue[];
};

export function recordingKey(cue: Pick<Cue, 'id' | 'variant'>): RecordingKey {
  return `${cue.id} ${cue.variant}`;
}

/**
 * The rest of a session as a track of its own: from `fromMs` (rounded down to the grid) to the end of the plan, comfort
 * noise in between. Every cue is first heard at its `atMs`, to the sample, and for no longer than its `lengthMs`: a change
 * of the plan may have cut it short. Cues that began before `fromMs` are left out.
 */
export function buildTrack(
  plan: Pick<SessionPlan, 'segments' | 'totalMs'>,
  fromMs: number,
  sounds: Sounds,
): BuiltTrack {
  const fromFrame = frameAt(fromMs);
  const firstFrame = fromFrame - onsetFrames;
  const endFrame = Math.max(fromFrame, frameAt(plan.totalMs));
  const bytes = repeatFill(sounds.fill, endFrame - firstFrame, firstFrame);
  const missing: Cue[] = [];
  const collided: Cue[] = [];
  let freeFrom = firstFrame;

  for (const cue of cuesOf(plan).filter((each) => frameAt(each.atMs) >= fromFrame)) {
    const recording = sounds.recordings.get(recordingKey(cue));
    const start = frameAt(cue.atMs) - onsetFrames;
    const end = start + Math.min(recording?.frameCount ?? 0, frameAt(cue.lengthMs));
    if (!recording) missing.push(cue);
    else if (start < freeFrom || end > endFrame) collided.push(cue);
    else {
      const heard = recording.frames.subarray(0, (end - start) * trackFormat.frameBytes);
      bytes.set(heard, (start - firstFrame) * trackFormat.frameBytes);
      freeFrom = end;
    }
  }
  return { bytes, ...span(fromFrame, endFrame), missing, collided };
}

/** Comfort noise for a pause of at most `lengthMs`, with a cue right at its start if `opening` is given. */
export function restTrack(lengthMs: number, fill: Fill, opening?: CueRecording): Track {
  const openingFrames = opening?.frameCount ?? 0;
  const endFrame = Math.max(frameAt(lengthMs), openingFrames);
  const bytes = repeatFill(fill, endFrame + onsetFrames, -onsetFrames);
  if (opening) bytes.set(opening.frames);
  return { bytes, ...span(0, endFrame) };
}

function span(fromFrame: number, endFrame: number): Omit<Track, 'bytes'> {
  const fromMs = fromFrame * trackFormat.frameMs;
  return { startsAtMs: fromMs - cueLeadMs, fromMs, endsAtMs: endFrame * trackFormat.frameMs };
}
