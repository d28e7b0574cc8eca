import { describe, expect, test } from 'vitest';
import { type Level, levels } from '../../src/domain/sound/sound-wishes.ts';
import { bedFrom } from '../../src/track/fill.ts';
import { withGain } from '../../src/track/frame-gain.ts';
import { asRecorded, atLoudness } from '../../src/track/loudness.ts';
import { fixtureBytes, fixtureRecording, fixtureSounds } from '../support/track-sounds.ts';

const spoken = fixtureBytes('voice/breath.in.1.mp3');
const tone = fixtureBytes('tones/chime.in.1.mp3');
const bed = bedFrom(fixtureRecording('tones/fill.1.mp3'));
const sounds = { ...fixtureSounds, fill: bed };

/** Of 1.5 dB. */
const steps: Record<'voice' | 'tones' | 'bed', Record<Level, number>> = {
  voice: { softer: -4, asRecorded: 0, louder: 2 },
  tones: { softer: -4, asRecorded: 0, louder: 4 },
  bed: { softer: -4, asRecorded: 0, louder: 4 },
};

describe('the wished loudness', () => {
  test.each(levels)('%s: voice, tones and bed each by themselves', (level) => {
    const voice = atLoudness(sounds, { ...asRecorded, voice: level });
    expect(voice.recordings.get('breath.in 0')?.frames).toEqual(withGain(spoken, steps.voice[level]));
    expect(voice.recordings.get('chime.in 0')).toBe(sounds.recordings.get('chime.in 0'));
    expect(voice.fill).toBe(bed);

    const tones = atLoudness(sounds, { ...asRecorded, tones: level });
    expect(tones.recordings.get('chime.in 0')?.frames).toEqual(withGain(tone, steps.tones[level]));
    expect(tones.recordings.get('breath.in 0')).toBe(sounds.recordings.get('breath.in 0'));

    const below = atLoudness(sounds, { ...asRecorded, bed: level });
    expect(below.fill).toEqual({ kind: 'bed', frames: withGain(bed.frames, steps.bed[level]) });
    expect(below.recordings).toEqual(sounds.recordings);
  });

  test('comfort noise stays where browsers still hear it, whatever is wished of a bed', () => {
    expect(atLoudness(fixtureSounds, { ...asRecorded, bed: 'softer' }).fill).toBe(fixtureSounds.fill);
  });
});
