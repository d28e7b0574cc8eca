import type { Level, SoundWishes } from '../domain/sound/sound-wishes.ts';
import type { RecordingKey, Sounds } from './build-track.ts';
import type { CueRecording } from './cue-recording.ts';
import { withGain } from './frame-gain.ts';

/** How loud each kind of sound is wished. `volume` of a media element does nothing on iOS, so it is in the frames. */
export type Loudness = Readonly<SoundWishes['levels']>;

/** In whole steps of `global_gain`, 1.5 dB each. With a third step nearly every recording of a voice would clip. */
const stepsOf: Readonly<Record<keyof Loudness, Readonly<Record<Level, number>>>> = {
  voice: { softer: -4, asRecorded: 0, louder: 2 },
  tones: { softer: -4, asRecorded: 0, louder: 4 },
  bed: { softer: -4, asRecorded: 0, louder: 4 },
};

export const asRecorded: Loudness = { voice: 'asRecorded', tones: 'asRecorded', bed: 'asRecorded' };

/**
 * The same sounds at the wished loudness. What is left as recorded is not copied. Comfort noise has no loudness: browsers
 * take a page for silent a few dB below it.
 */
export function atLoudness({ recordings, fill }: Sounds, loudness: Loudness): Sounds {
  const louder = (key: RecordingKey, recording: CueRecording): CueRecording => {
    const kind = key.startsWith('chime.') ? 'tones' : 'voice';
    const steps = stepsOf[kind][loudness[kind]];
    return steps === 0 ? recording : { ...recording, frames: withGain(recording.frames, steps) };
  };
  const bedSteps = fill.kind === 'bed' ? stepsOf.bed[loudness.bed] : 0;
  return {
    recordings: new Map([...recordings].map(([key, recording]) => [key, louder(key, recording)])),
    fill: bedSteps === 0 ? fill : { ...fill, frames: withGain(fill.frames, bedSteps) },
  };
}
