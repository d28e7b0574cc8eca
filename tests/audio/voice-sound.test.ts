import { readdirSync, readFileSync } from 'node:fs';
import { MPEGDecoder } from 'mpg123-decoder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cueLeadMs } from '../../src/planning/session-plan.ts';
import { loudnessOf, truePeakOf } from '../support/loudness.ts';

type Take = { readonly file: string; readonly ms: number; readonly text: string };
type Heard = Take & { readonly id: string; readonly sound: Float32Array };

const audio = new URL('../../public/audio/', import.meta.url);
const voices = readdirSync(audio).filter((name) => name !== 'tones');
const perMs = 24;
/** To decode a whole voice; far more than it takes. */
const slowestMs = 120_000;

const decoder = new MPEGDecoder({ enableGapless: false });
beforeAll(() => decoder.ready);
afterAll(() => decoder.free());

async function decoded(bytes: Uint8Array): Promise<Float32Array> {
  await decoder.reset();
  const { channelData, errors } = decoder.decode(bytes);
  expect(errors).toEqual([]);
  return channelData[0] ?? new Float32Array();
}

async function heardIn(folder: string): Promise<readonly Heard[]> {
  const listed = readFileSync(new URL(`${folder}/manifest.json`, audio), 'utf8');
  const { cues } = JSON.parse(listed) as { cues: Record<string, Take[]> };
  const heard: Heard[] = [];
  for (const [id, takes] of Object.entries(cues))
    for (const take of takes) {
      const bytes = new Uint8Array(readFileSync(new URL(`${folder}/${take.file}`, audio)));
      heard.push({ ...take, id, sound: await decoded(bytes) });
    }
  return heard;
}

function loudestBetween(sound: Float32Array, fromMs: number, toMs: number): number {
  return sound
    .subarray(Math.round(fromMs * perMs), Math.round(toMs * perMs))
    .reduce((highest, value) => Math.max(highest, Math.abs(value)), 0);
}

/** How loud it still is, next to the loudest moment, 5 to 20 ms before each silence of at least 200 ms. */
function levelsBeforePauses(sound: Float32Array): readonly { atMs: number; level: number }[] {
  const stepMs = 5;
  const step = stepMs * perMs;
  const levels = Array.from({ length: Math.floor(sound.length / step) }, (_, index) => {
    const part = sound.subarray(index * step, (index + 1) * step);
    return Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / step);
  });
  const loudest = Math.max(...levels);
  const isSilent = levels.map((level) => level < loudest / 400);
  return levels.flatMap((_, index) => {
    const begins = index > 10 && isSilent[index] && !isSilent[index - 1];
    if (!begins || !isSilent.slice(index, index + 40).every(Boolean)) return [];
    const [first = 0, second = 0, third = 0] = levels.slice(index - 4, index - 1);
    return [{ atMs: index * stepMs, level: (first + second + third) / 3 / loudest }];
  });
}

/** When each piece of speech begins, in ms; a piece follows at least 150 ms in which there is as good as nothing. */
function onsetsOf(sound: Float32Array): readonly number[] {
  const step = 5;
  const level = Array.from({ length: Math.floor(sound.length / perMs / step) }, (_, index) =>
    loudestBetween(sound, index * step, (index + 1) * step),
  );
  const audible = Math.max(...level) / 25;
  return level.flatMap((value, index) => {
    const before = level.slice(Math.max(0, index - 30), index);
    return value > audible && before.every((each) => each <= audible) ? [index * step] : [];
  });
}

describe.each(voices)('decoded, the voice %s', (voice) => {
  let heard: readonly Heard[] = [];
  beforeAll(async () => {
    heard = await heardIn(voice);
  }, slowestMs);

  test(
    'is as loud in every cue, and does not clip, not even two steps of 1.5 dB louder',
    () => {
      for (const { file, sound } of heard) {
        expect(Math.abs(loudnessOf(sound) + 18), file).toBeLessThan(0.5);
        expect(truePeakOf(sound), file).toBeLessThan(-3.1);
      }
    },
    slowestMs,
  );

  test('begins where the plan expects it, and is over when the recording ends', () => {
    for (const { file, sound, ms } of heard) {
      expect(loudestBetween(sound, 0, cueLeadMs - 20), file).toBeLessThan(0.01);
      expect(loudestBetween(sound, cueLeadMs, cueLeadMs + 100), file).toBeGreaterThan(0.01);
      expect(loudestBetween(sound, ms - 20, ms), file).toBeLessThan(0.01);
    }
  });

  test(
    'has no sound cut off before a pause',
    () => {
      for (const { file, sound } of heard)
        for (const { atMs, level } of levelsBeforePauses(sound))
          expect(level, `${file} at ${atMs} ms`).toBeLessThan(0.06);
    },
    slowestMs,
  );

  test(
    'counts a breath on every full second',
    () => {
      const counted = heard.filter(({ id }) => /^count\.(in|out)-/.test(id));
      expect(counted).not.toEqual([]);
      for (const { file, text, sound } of counted) {
        const onsets = onsetsOf(sound);
        expect(onsets, file).toHaveLength(text.split(',').length);
        for (const [beat, at] of onsets.entries())
          expect(Math.abs(at - cueLeadMs - beat * 1000), `${file}, beat ${beat + 1}`).toBeLessThan(120);
      }
    },
    slowestMs,
  );
});

describe('decoded, the tones', () => {
  let heard: readonly Heard[] = [];
  beforeAll(async () => {
    heard = (await heardIn('tones')).filter(({ id }) => id.startsWith('chime.'));
  });

  test('rise softly: none is sudden, and each has faded when its recording ends', () => {
    for (const { file, sound, ms } of heard) {
      const peak = loudestBetween(sound, 0, ms);
      expect(peak, file).toBeLessThan(0.15);
      expect(loudestBetween(sound, 0, cueLeadMs + 20) / peak, file).toBeLessThan(0.35);
      expect(loudestBetween(sound, 0, cueLeadMs + 40) / peak, file).toBeLessThan(0.7);
      expect(loudestBetween(sound, ms - 24, ms) / peak, file).toBeLessThan(0.1);
    }
  });
});
