import type { RecordingKey } from '../../track/build-track.ts';
import type { CueRecording } from '../../track/cue-recording.ts';

/** Says one cue at a time, at once. */
export type CueSpeaker = {
  /** Makes recordings ready and answers with those that can be said. Those already ready stay so. */
  load(recordings: ReadonlyMap<RecordingKey, CueRecording>): Promise<ReadonlySet<RecordingKey>>;
  /** Whether sound is possible at this moment. */
  isAwake(): boolean;
  /** Asks for sound, and resolves once it is possible, or soon where it is not. */
  wake(): Promise<void>;
  /** Says the cue from its first byte on, or nothing when sound is not possible at this moment; never later. */
  speak(key: RecordingKey): void;
  /** Holds the cue that is being said, to be gone on with where it was. */
  hold(): void;
  goOn(): void;
  /** Breaks off the cue that is being said or held. */
  drop(): void;
  close(): void;
};
