import type { CueRecording } from './cue-recording.ts';
import { fade, isSilentFrame, withGain } from './frame-gain.ts';
import { trackFormat } from './track-format.ts';

const cutFadeFrames = 6;
const cutFadeSteps = -24;

/**
 * Lays the first `frameCount` frames of a recording over `ground` from its frame `at` on. Where the recording is silent the
 * ground stays, so that it has no hole longer than a sound. A sound that is cut off fades out over its last frames; a
 * cut in a pause changes nothing. One whose frames need one another is laid without a hole.
 */
export function layRecording(
  ground: Uint8Array,
  at: number,
  recording: CueRecording,
  frameCount: number,
): void {
  const { frameBytes } = trackFormat;
  const heard = fadedWhereCut(recording, frameCount);
  let from = 0;
  for (let frame = 0; frame <= frameCount; frame += 1) {
    const isHole = !recording.isUnbroken && isSilentFrame(heard, frame);
    if (frame < frameCount && !isHole) continue;
    const sound = heard.subarray(from * frameBytes, frame * frameBytes);
    if (sound.length > 0) ground.set(sound, (at + from) * frameBytes);
    from = frame + 1;
  }
}

function fadedWhereCut({ frames, frameCount: wholeCount }: CueRecording, frameCount: number): Uint8Array {
  const heard = frames.subarray(0, frameCount * trackFormat.frameBytes);
  if (frameCount >= wholeCount || isSilentFrame(heard, frameCount - 1)) return heard;
  const out = fade(0, cutFadeSteps, cutFadeFrames);
  return withGain(heard, (frame) => out(frame + 1 + cutFadeFrames - frameCount));
}
