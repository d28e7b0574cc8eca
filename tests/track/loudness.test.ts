import { describe, expect, test } from 'vitest';
import { silentFill } from '../../src/track/fill.ts';
import { asRecorded, atLoudness, fade, withGain } from '../../src/track/loudness.ts';
import { parseRecording } from '../../src/track/cue-recording.ts';
import { levelDb } from '../support/correlate.ts';
import { decode, fixtureBytes, fixtureSounds } from '../support/track-sounds.ts';

const cue = fixtureBytes('voice/breath.in.1.mp3');

describe('loudness in the frames', () => {
  test.each([-20, -7, -1, 1, 2, 6])('%i steps change the level by 1.5 dB each', async (steps) => {
    const change = levelDb(await decode(withGain(cue, steps))) - levelDb(await decode(cue));
    expect(change / steps).toBeCloseTo(1.5, 1);
    expect(Math.abs(change - 1.505 * steps)).toBeLessThan(0.1);
  });

  test('the given frames stay as they were, and the new ones still keep the contract', () => {
    const before = cue.slice();
    const louder = withGain(cue, 3);
    expect(cue).toEqual(before);
    expect(parseRecording(louder).ok).toBe(true);
    expect(withGain(louder, -3)).toEqual(cue);
  });

  test('no step at all is a faithful copy', () => {
    expect(withGain(cue, 0)).toEqual(cue);
  });

  test('gain stops at the ends of its eight bits', async () => {
    expect(levelDb(await decode(withGain(cue, -400)))).toBeLessThan(-150);
    expect(withGain(withGain(cue, 400), 400)).toEqual(withGain(cue, 400));
  });

  test('digital silence stays silent, bit by bit', () => {
    expect(withGain(silentFill(), 40)).toEqual(silentFill());
  });

  test('a fade goes evenly and then stays', async () => {
    const down = fade(0, -12, 10);
    expect([0, 5, 10, 500].map(down)).toEqual([0, -6, -12, -12]);
    const faded = withGain(fixtureSounds.fill, down);
    const end = levelDb((await decode(faded)).subarray(20 * 576));
    const before = levelDb((await decode(fixtureSounds.fill)).subarray(20 * 576));
    expect(end - before).toBeCloseTo(-18, 0);
  });

  test('voice, tones and fill have levels of their own', () => {
    const quietVoice = atLoudness(fixtureSounds, { ...asRecorded, voice: 'quieter' });
    expect(quietVoice.recordings.get('breath.in 0')?.frames).toEqual(withGain(cue, -4));
    expect(quietVoice.recordings.get('chime.in 0')).toBe(fixtureSounds.recordings.get('chime.in 0'));
    expect(quietVoice.fill).toBe(fixtureSounds.fill);
    const withBed = atLoudness(fixtureSounds, { ...asRecorded, fill: 'soft' });
    expect(withBed.fill).toEqual(withGain(fixtureSounds.fill, 12));
  });
});
