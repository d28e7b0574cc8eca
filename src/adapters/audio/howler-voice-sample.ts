import type { CueId } from '../../planning/cue-ids.ts';
import { recordingKey } from '../../track/build-track.ts';
import type { CueSpeaker } from './cue-speaker.ts';
import type { VoicePack } from './voice-pack.ts';

export type VoiceSample = {
  /** Says one cue at once; call it inside the tap. False where it cannot be heard. */
  readonly say: (id: CueId, variant: number) => Promise<boolean>;
  /** Silence. */
  readonly hush: () => void;
};

/** A short piece of the voice outside of any session, so that it is known before it speaks. */
export function makeVoiceSample(
  pack: Pick<VoicePack, 'recordings'>,
  openSpeaker: () => Promise<CueSpeaker | undefined>,
): VoiceSample {
  let opening: Promise<CueSpeaker | undefined> | undefined;
  let speaker: CueSpeaker | undefined;
  return {
    async say(id, variant) {
      opening ??= openSpeaker();
      speaker = await opening;
      if (!speaker) return false;
      const cue = { id, variant };
      const { found } = await pack.recordings([cue]);
      const ready = await speaker.load(found);
      speaker.drop();
      await speaker.wake();
      if (!ready.has(recordingKey(cue)) || !speaker.isAwake()) return false;
      speaker.speak(recordingKey(cue));
      return true;
    },
    hush: () => speaker?.drop(),
  };
}
