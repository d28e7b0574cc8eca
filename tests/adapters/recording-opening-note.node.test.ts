import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { encodeNote, gainFor } from '../../src/adapters/recording/encode-note.ts';
import { readOpeningNote } from '../../src/adapters/audio/read-opening-note.ts';
import { noteLengthMs } from '../../src/domain/protocol/opening-note.ts';
import { noteCueId } from '../../src/planning/cue-ids.ts';
import { buildTrack, recordingKey } from '../../src/track/build-track.ts';
import { parseRecording } from '../../src/track/cue-recording.ts';
import { parseOpeningNote } from '../../src/track/opening-note.ts';
import { trackFormat } from '../../src/track/track-format.ts';
import { levelDb, onsetNear } from '../support/correlate.ts';
import { decode, fixtureSounds, planOf } from '../support/track-sounds.ts';

const wasm = new Uint8Array(readFileSync('node_modules/wasm-media-encoders/wasm/mp3.wasm'));
const { sampleRate, frameBytes, samplesPerFrame } = trackFormat;

/** Where in a track that begins at 0 a moment is heard: two frames after its first byte. */
function sampleAt(ms: number): number {
  return (ms / trackFormat.frameMs + 2) * samplesPerFrame;
}

/** Something like speech: syllables of a gliding tone over a little noise, with a pause in the middle. */
const spoken = Float32Array.from({ length: sampleRate * 4 }, (_, index) => {
  const second = index / sampleRate;
  const isPause = second > 1.8 && second < 2.3;
  const syllable = isPause ? 0 : Math.max(0, Math.sin(second * 22));
  return 0.05 * syllable * Math.sin(2 * Math.PI * (160 + 40 * Math.sin(second * 5)) * second);
});

async function note() {
  const recording = readOpeningNote(await encodeNote(spoken, wasm));
  if (!recording) throw new Error('the note is of our format');
  return recording;
}

test('a note is frames of our format that need one another, so that it is no recording of a voice', async () => {
  const { frames, frameCount, isUnbroken } = await note();
  expect(frames.length).toBe(frameCount * frameBytes);
  expect(isUnbroken).toBe(true);
  expect(parseRecording(frames)).toMatchObject({ ok: false, problem: { kind: 'usesReservoir' } });
});

test('its length is known without reading its frames', async () => {
  const encoded = await encodeNote(spoken, wasm);
  expect(noteLengthMs(encoded)).toBe((await note()).frameCount * trackFormat.frameMs);
});

test('speech becomes as loud as the recorded voices, and what is loud already does not clip', () => {
  expect(gainFor(spoken)).toBeGreaterThan(1);
  const loud = spoken.map((sample) => sample * 30);
  const highest = Math.max(...loud.map(Math.abs));
  expect(highest).toBeGreaterThan(1);
  expect((gainFor(loud) ?? 1) * highest).toBeLessThan(0.8);
  expect(gainFor(new Float32Array(48_000))).toBeUndefined();
});

test('in a track it sounds as it does alone, its pause included, and the words after it are whole', async () => {
  const recording = await note();
  const lengthMs = recording.frameCount * trackFormat.frameMs;
  const after = { id: 'welcome.back', variant: 0, atMs: 480 + lengthMs, lengthMs: 2400 } as const;
  const cues = [{ id: noteCueId, variant: 0, atMs: 480, lengthMs }, after] as const;
  const recordings = new Map([
    ...fixtureSounds.recordings,
    [recordingKey({ id: noteCueId, variant: 0 }), recording] as const,
  ]);
  const track = buildTrack(planOf(480 + lengthMs + 4800, cues), 0, { ...fixtureSounds, recordings });
  expect(track).toMatchObject({ missing: [], collided: [] });
  const heard = await decode(track.bytes);
  const alone = await decode(recording.frames);
  const sound = alone.subarray(2 * samplesPerFrame);
  const at = sampleAt(480);
  const difference = sound.map((sample, index) => sample - (heard[at + index] ?? 0));
  expect(levelDb(difference)).toBeLessThan(levelDb(sound) - 60);
  const voice = fixtureSounds.recordings.get(recordingKey(after));
  const words = (await decode(voice?.frames ?? new Uint8Array())).subarray(
    2 * samplesPerFrame,
    20 * samplesPerFrame,
  );
  const from = sampleAt(after.atMs);
  expect(onsetNear(heard, words, from, 200)).toBe(from);
});

test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  ['no sound at all', () => new TextEncoder().encode('<script>')],
  ['nothing', () => new Uint8Array()],
  ['half a frame at its end', (bytes) => bytes.subarray(0, bytes.length - 70)],
  ['another sample rate', (bytes) => bytes.map((byte, index) => (index === 2 ? byte ^ 0x04 : byte))],
])('%s is refused', async (_, spoil) => {
  const { frames } = await note();
  expect(parseOpeningNote(spoil(frames)).ok).toBe(false);
});

test('what is not base64 is no note', () => {
  expect(readOpeningNote({ mp3: '!!' })).toBeUndefined();
});
