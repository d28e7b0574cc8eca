import { describe, expect, test } from 'vitest';
import { parseRecording } from '../../src/track/cue-recording.ts';
import { fillFrom, silentFill } from '../../src/track/fill.ts';
import { fade, isSilentFrame, withGain } from '../../src/track/frame-gain.ts';
import { levelDb } from '../support/correlate.ts';
import { decode, fixtureBytes, fixtureRecording } from '../support/track-sounds.ts';

const cue = fixtureBytes('voice/breath.in.1.mp3');
const noise = fillFrom(fixtureRecording('tones/fill.1.mp3')).frames;

describe('gain in the frames', () => {
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
    const { frames } = silentFill();
    expect(isSilentFrame(frames, 0)).toBe(true);
    expect(withGain(frames, 40)).toEqual(frames);
  });

  test('a fade stays, goes evenly, and stays', async () => {
    const down = fade(0, -12, 10);
    expect([-3, 0, 5, 10, 500].map(down)).toEqual([0, 0, -6, -12, -12]);
    const faded = withGain(noise, down);
    const end = levelDb((await decode(faded)).subarray(20 * 576));
    const before = levelDb((await decode(noise)).subarray(20 * 576));
    expect(end - before).toBeCloseTo(-18, 0);
  });
});
