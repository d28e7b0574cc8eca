import type { SoundWishes } from '../../domain/sound/sound-wishes.ts';
import { sampleCues } from '../../planning/sample-cues.ts';
import { type Cue, gridMs } from '../../planning/session-plan.ts';
import { buildTrack, recordingKey } from '../../track/build-track.ts';
import { trackFormat } from '../../track/track-format.ts';
import type { CueSpeaker } from './cue-speaker.ts';
import type { FindSounds } from './find-sounds.ts';

export type SoundSample = {
  /** A few seconds as the session would sound. Call it inside the tap; false where nothing can be heard. */
  readonly play: (wishes: SoundWishes) => Promise<boolean>;
  /** Silence. */
  readonly hush: () => void;
};

const leadInMs = 50 * gridMs;
/** More than the sentence and both tones take in any voice. */
const longestCueMs = 400 * gridMs;
const betweenMs = 40 * gridMs;
const leadOutMs = 80 * gridMs;

type Sounds = Awaited<ReturnType<FindSounds>>;

/** A tone, a sentence and a tone, one after another over the bed. */
function shortPlan({ recordings }: Sounds) {
  let atMs = leadInMs;
  const cues: Cue[] = sampleCues.map((cue) => {
    const frames = recordings.get(recordingKey(cue))?.frameCount ?? 0;
    const placed = { ...cue, atMs, lengthMs: Math.min(longestCueMs, frames * gridMs) };
    atMs += placed.lengthMs + betweenMs;
    return placed;
  });
  const totalMs = atMs + leadOutMs;
  const beat = { kind: 'listen' as const, atMs: 0, endMs: totalMs, cues };
  return {
    totalMs,
    segments: [{ id: 'sample', kind: 'settle' as const, atMs: 0, endMs: totalMs, beats: [beat] }],
  };
}

/** A short piece of what a session sounds like, outside of any session, so that it is known before it speaks. */
export function makeSoundSample(
  openSpeaker: () => Promise<CueSpeaker | undefined>,
  findSounds: (wishes: SoundWishes) => FindSounds,
): SoundSample {
  let latest = 0;
  let speaker: CueSpeaker | undefined;

  function hush(): void {
    latest += 1;
    speaker?.close();
    speaker = undefined;
  }

  return {
    hush,
    async play(wishes) {
      hush();
      const mine = latest;
      const opened = await openSpeaker();
      await opened?.wake();
      const sounds = await findSounds(wishes)(sampleCues);
      const { bytes } = buildTrack(shortPlan(sounds), 0, sounds);
      const key = recordingKey(sampleCues[0]);
      const track = { frames: bytes, frameCount: bytes.length / trackFormat.frameBytes };
      const ready = await opened?.load(new Map([[key, track]]));
      const isSuperseded = mine !== latest;
      const isSilent = sounds.recordings.size === 0 || !ready?.has(key);
      if (isSuperseded || isSilent || !opened?.isAwake()) {
        opened?.close();
        return isSuperseded;
      }
      speaker = opened;
      opened.speak(key);
      return true;
    },
  };
}
