import wasm from 'wasm-media-encoders/wasm/mp3?url';
import { expect, test } from 'vitest';
import { readOpeningNote } from '../../src/adapters/audio/read-opening-note.ts';
import { makeNoteRecorder } from '../../src/adapters/recording/microphone-note-recorder.ts';
import type { NoteUnderWay } from '../../src/machines/note-recorder.ts';

/** Chromium's own stand-in for a microphone: a beep every half second. */
async function recording(): Promise<NoteUnderWay> {
  const begun = await makeNoteRecorder(wasm).record(() => undefined);
  if (typeof begun === 'string') throw new Error(`nothing is recorded: ${begun}`);
  return begun;
}

/** Audio time, as the browser's own clock of sound counts it. */
async function untilHeard(seconds: number): Promise<void> {
  const context = new AudioContext();
  await context.resume();
  const source = new ConstantSourceNode(context, { offset: 0 });
  source.connect(context.destination);
  source.start();
  source.stop(context.currentTime + seconds);
  await new Promise((resolve) => source.addEventListener('ended', resolve));
  await context.close();
}

test('what the microphone hears becomes frames that a track can carry, and browsers can play', async () => {
  const underWay = await recording();
  await untilHeard(1.5);
  const made = await underWay.finish();
  if (made.kind !== 'made') throw new Error(made.why);
  const read = readOpeningNote(made.note);
  expect(read?.frameCount).toBeGreaterThan(1000 / 24);
  const decoded = await new OfflineAudioContext(1, 1, 24_000).decodeAudioData(
    Uint8Array.from(read?.frames ?? []).buffer,
  );
  const highest = decoded.getChannelData(0).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  expect(highest).toBeGreaterThan(0.05);
  expect(highest).toBeLessThan(1);
});

test('given up, it lets the microphone go and keeps nothing', async () => {
  const asked: MediaStream[] = [];
  const { mediaDevices } = navigator;
  const original = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (wished) => {
    const stream = await original(wished);
    asked.push(stream);
    return stream;
  };
  const underWay = await recording();
  underWay.cancel();
  expect(asked.flatMap((stream) => stream.getTracks()).map(({ readyState }) => readyState)).toEqual([
    'ended',
  ]);
  mediaDevices.getUserMedia = original;
});

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'noMicrophone'],
])('%s of the browser is told as %s', async (name, why) => {
  const { mediaDevices } = navigator;
  const original = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
  expect(await makeNoteRecorder(wasm).record(() => undefined)).toBe(why);
  mediaDevices.getUserMedia = original;
});
