import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseRecording } from '../../src/track/cue-recording.ts';
import { bedFrom, repeatFill } from '../../src/track/fill.ts';
import { trackFormat } from '../../src/track/track-format.ts';
import { levelDb } from '../support/correlate.ts';
import { above } from '../support/high-pass.ts';
import { decode } from '../support/track-sounds.ts';

const { sampleRate, samplesPerFrame, frameBytes } = trackFormat;
const tones = new URL('../../public/audio/tones/', import.meta.url);

/** Three rounds of the endless pattern as they are heard, and how many samples one has. */
async function rounds(name: string): Promise<{ three: Float32Array; length: number }> {
  const parsed = parseRecording(new Uint8Array(readFileSync(new URL(`bed.${name}.1.mp3`, tones))));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.problem.kind}`);
  const fill = bedFrom(parsed.recording);
  const frameCount = fill.frames.length / frameBytes;
  const three = await decode(repeatFill(fill, 3 * frameCount, 0));
  return { three, length: frameCount * samplesPerFrame };
}

function levelsOf(sound: Float32Array, milliseconds: number): readonly number[] {
  const size = (milliseconds * sampleRate) / 1000;
  return Array.from({ length: Math.floor(sound.length / size) }, (_, index) =>
    levelDb(sound.subarray(index * size, (index + 1) * size)),
  );
}

function peakOf(sound: Float32Array): number {
  return 20 * Math.log10(sound.reduce((highest, value) => Math.max(highest, Math.abs(value)), 0));
}

function steepestOf(sound: Float32Array): number {
  return sound.reduce(
    (steepest, value, at) => Math.max(steepest, at === 0 ? 0 : Math.abs(value - (sound[at - 1] ?? 0))),
    0,
  );
}

describe.each(['soft', 'rain', 'sea'])('the bed of %s', (name) => {
  let three: Float32Array = new Float32Array();
  let one: Float32Array = new Float32Array();
  let length = 0;
  beforeAll(async () => {
    ({ three, length } = await rounds(name));
    one = three.subarray(length, 2 * length);
  });

  test('lies 24 dB below the voice, and nothing stands out of it', () => {
    expect(Math.abs(levelDb(one) + 42)).toBeLessThan(0.3);
    expect(peakOf(one)).toBeLessThan(-24);
  });

  test('has no seam where it begins anew: no step, no hole and no bump', () => {
    const around = (at: number) => three.subarray(at - sampleRate / 20, at + sampleRate / 20);
    const tenths = Array.from({ length: Math.floor(length / (sampleRate / 10)) - 1 }, (_, index) =>
      around(length + (index + 0.5) * (sampleRate / 10)),
    );
    const levels = tenths.map(levelDb);
    for (const seam of [around(length), around(2 * length)]) {
      expect(steepestOf(seam)).toBeLessThan(Math.max(...tenths.map(steepestOf)));
      expect(levelDb(seam)).toBeGreaterThan(Math.min(...levels));
      expect(levelDb(seam)).toBeLessThan(Math.max(...levels));
    }
  });

  test('does not hiss, and the encoder left no tick at the top of its band', () => {
    expect(levelDb(above(8000, one))).toBeLessThan(levelDb(one) - 30);
    expect(Math.max(...levelsOf(above(11_400, one), 24))).toBeLessThan(-95);
  });
});

describe.each(['soft', 'rain'])('the bed of %s', (name) => {
  test('stays as it is: every tenth of a second within 2.5 dB', async () => {
    const { three, length } = await rounds(name);
    const levels = levelsOf(three.subarray(length, 2 * length), 100);
    expect(Math.max(...levels)).toBeLessThan(-39.5);
    expect(Math.min(...levels)).toBeGreaterThan(-44.5);
  });
});

describe('the sea', () => {
  test('comes in four waves of different height, about ten seconds each, and never rises suddenly', async () => {
    const { three, length } = await rounds('sea');
    const halfSeconds = levelsOf(three.subarray(length, 2 * length), 500);
    const endless = [...halfSeconds, ...halfSeconds];
    const rises = halfSeconds.map((level, index) => (endless[index + 2] ?? 0) - level);
    expect(Math.max(...rises)).toBeLessThan(4);

    const isCrest = (index: number) =>
      endless.slice(Math.max(0, index - 6), index + 7).every((level) => level <= (endless[index] ?? 0));
    const crests = halfSeconds.map((_, index) => index + 6).filter(isCrest);
    expect(crests).toHaveLength(4);
    const apart = crests.slice(1).map((crest, index) => (crest - (crests[index] ?? 0)) / 2);
    expect(Math.min(...apart)).toBeGreaterThan(7);
    expect(Math.max(...apart)).toBeLessThan(14);
    const heights = crests.map((crest) => endless[crest] ?? 0);
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(2);
    expect(Math.max(...halfSeconds) - Math.min(...halfSeconds)).toBeGreaterThan(7);
    expect(Math.max(...halfSeconds) - Math.min(...halfSeconds)).toBeLessThan(12);
  });
});
