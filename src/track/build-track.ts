import type { CueId } from '../planning/cue-ids.ts';
import { type Cue, cueLeadMs, cuesOf, type SessionPlan } from '../planning/session-plan.ts';
import type { CueRecording } from './cue-recording.ts';
import type { Fill } from './fill.ts';
import { groundOf, type Stretch } from './ground.ts';
import { layRecording } from './lay-recording.ts';
import { frameAt, onsetFrames, trackFormat } from './track-format.ts';

export type RecordingKey = `${CueId} ${number}`;

/** Everything a track is made of. */
export type Sounds = {
  readonly recordings: ReadonlyMap<RecordingKey, CueRecording>;
  /** The ground of the track: comfort noise or a bed. */
  readonly fill: Fill;
};

/** One continuous MP3. Its own position 0 is guided time `startsAtMs`, `cueLeadMs` before `fromMs`. */
export type Track = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly startsAtMs: number;
  /** The guided moment the track is made to be heard from; a multiple of the grid. */
  readonly fromMs: number;
  readonly endsAtMs: number;
};

export type BuiltTrack = Track & {
  /** Cues without a recording: the ground goes on in their place, their captions are shown all the same. */
  readonly missing: readonly Cue[];
  /** Cues that would have run into an earlier one or past the end. The planner promises that there are none. */
  readonly collided: readonly Cue[];
};

export function recordingKey(cue: Pick<Cue, 'id' | 'variant'>): RecordingKey {
  return `${cue.id} ${cue.variant}`;
}

type Placed = Stretch & { readonly recording: CueRecording };

/**
 * The rest of a session as a track of its own: from `fromMs` (rounded down to the grid) to the end of the plan, comfort
 * noise or a bed in between. Every cue is first heard at its `atMs`, to the sample, and for no longer than its `lengthMs`:
 * a change of the plan may have cut it short. Cues that began before `fromMs` are left out, but a bed fades after them as
 * it does in the track in which they are heard.
 */
export function buildTrack(
  plan: Pick<SessionPlan, 'segments' | 'totalMs'>,
  fromMs: number,
  sounds: Sounds,
): BuiltTrack {
  const fromFrame = frameAt(fromMs);
  const firstFrame = fromFrame - onsetFrames;
  const endFrame = Math.max(fromFrame, frameAt(plan.totalMs));
  const hasBegun = (cue: Cue) => frameAt(cue.atMs) < fromFrame;
  const cues = cuesOf(plan);
  const begun = cues.filter(hasBegun).flatMap((cue) => placeOf(cue, sounds) ?? []);
  const placed: Placed[] = [];
  const missing: Cue[] = [];
  const collided: Cue[] = [];
  let freeFrom = firstFrame;

  for (const cue of cues.filter((each) => !hasBegun(each))) {
    const place = placeOf(cue, sounds);
    if (!place) missing.push(cue);
    else if (place.from < freeFrom || place.to > endFrame) collided.push(cue);
    else {
      placed.push(place);
      freeFrom = place.to;
    }
  }
  const stretches = [...outsideOf(endFrame), ...begun, ...placed];
  const bytes = groundOf(sounds.fill, firstFrame, endFrame, stretches);
  for (const { recording, from, to } of placed) layRecording(bytes, from - firstFrame, recording, to - from);
  return { bytes, ...span(fromFrame, endFrame), missing, collided };
}

/** The ground alone for a pause of at most `lengthMs`, with a cue right at its start if `opening` is given. */
export function restTrack(lengthMs: number, fill: Fill, opening?: CueRecording): Track {
  const openingFrames = opening?.frameCount ?? 0;
  const endFrame = Math.max(frameAt(lengthMs), openingFrames);
  const spoken: Stretch = { kind: 'speech', from: -onsetFrames, to: openingFrames - onsetFrames };
  const stretches = [...outsideOf(endFrame), ...(opening ? [spoken] : [])];
  const bytes = groundOf(fill, -onsetFrames, endFrame, stretches);
  if (opening) layRecording(bytes, 0, opening, openingFrames);
  return { bytes, ...span(0, endFrame) };
}

function placeOf(cue: Cue, { recordings }: Sounds): Placed | undefined {
  const recording = recordings.get(recordingKey(cue));
  if (!recording) return undefined;
  const from = frameAt(cue.atMs) - onsetFrames;
  const to = from + Math.min(recording.frameCount, frameAt(cue.lengthMs));
  return { kind: cue.id.startsWith('chime.') ? 'tone' : 'speech', from, to, recording };
}

/** Before a session and after it there is nothing. */
function outsideOf(endFrame: number): readonly Stretch[] {
  return [
    { kind: 'outside', from: -Infinity, to: -onsetFrames },
    { kind: 'outside', from: endFrame, to: Infinity },
  ];
}

function span(fromFrame: number, endFrame: number): Omit<Track, 'bytes'> {
  const fromMs = fromFrame * trackFormat.frameMs;
  return { startsAtMs: fromMs - cueLeadMs, fromMs, endsAtMs: endFrame * trackFormat.frameMs };
}
