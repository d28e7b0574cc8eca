import { describe, expect, test } from 'vitest';
import type { CueRecording } from '../../src/track/cue-recording.ts';
import { repeatFill, silentFill } from '../../src/track/fill.ts';
import { isSilentFrame } from '../../src/track/frame-gain.ts';
import { layRecording } from '../../src/track/lay-recording.ts';
import { trackFormat } from '../../src/track/track-format.ts';
import { fixtureRecording, fixtureSounds, gainOf } from '../support/track-sounds.ts';

const { frameBytes } = trackFormat;
const silence = silentFill().frames;
const word = fixtureRecording('voice/welcome.back.1.mp3').frames.subarray(0, 30 * frameBytes);

function joined(...parts: readonly Uint8Array[]): CueRecording {
  const frames = new Uint8Array(Buffer.concat(parts));
  return { frames, frameCount: frames.length / frameBytes };
}

function silent(frameCount: number): Uint8Array {
  return Buffer.concat(Array.from({ length: frameCount }, () => silence));
}

function ground(frameCount: number): Uint8Array {
  return repeatFill(fixtureSounds.fill, frameCount, 0);
}

function frame(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.subarray(at * frameBytes, (at + 1) * frameBytes);
}

function laid(recording: CueRecording, frameCount = recording.frameCount): Uint8Array {
  const track = ground(recording.frameCount);
  layRecording(track, 0, recording, frameCount);
  return track;
}

describe('a recording over the ground', () => {
  test.each([1, 4, 40])('leaves the ground where it is silent, be it for %i frames', (pause) => {
    const sentences = joined(word, silent(pause), word, silent(2));
    const track = laid(sentences);
    for (let at = 0; at < sentences.frameCount; at += 1) {
      const isPause = isSilentFrame(sentences.frames, at);
      const heard = isPause ? ground(sentences.frameCount) : sentences.frames;
      expect(frame(track, at)).toEqual(frame(heard, at));
    }
  });

  test('lays nothing where it holds nothing', () => {
    expect(laid(joined(silent(40)))).toEqual(ground(40));
    expect(laid(joined(word), 0)).toEqual(ground(30));
  });

  test('fades out over its last six frames where a sound is cut off', () => {
    const track = laid(joined(word), 20);
    const change = Array.from({ length: 20 }, (_, at) => gainOf(track, at) - gainOf(word, at));
    expect(change.slice(0, 14)).toEqual(Array.from({ length: 14 }, () => 0));
    expect(change.slice(14)).toEqual([-4, -8, -12, -16, -20, -24]);
    expect(track.subarray(20 * frameBytes)).toEqual(ground(30).subarray(20 * frameBytes));
  });

  test('is not changed by a cut in a pause, and the ground is heard from where the voice ended', () => {
    expect(isSilentFrame(word, 29)).toBe(false);
    const sentences = joined(word, silent(40), word);
    const track = laid(sentences, 34);
    expect(track.subarray(0, 30 * frameBytes)).toEqual(word);
    expect(track.subarray(30 * frameBytes)).toEqual(ground(100).subarray(30 * frameBytes));
  });
});
