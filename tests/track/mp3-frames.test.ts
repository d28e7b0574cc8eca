import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxRecordingBytes, parseFrames } from '../../src/track/mp3-frames.ts';
import { fixtureBytes } from '../support/track-sounds.ts';

const cue = fixtureBytes('voice/breath.in.1.mp3');

describe('frames of an MP3', () => {
  test('a recording is a row of frames of one size without gaps', () => {
    const parsed = parseFrames(cue);
    if (!parsed.ok) throw new Error(parsed.problem.kind);
    expect(parsed.frames).toHaveLength(cue.length / 144);
    expect(parsed.frames.map((frame) => frame.offset)).toEqual(parsed.frames.map((_, i) => i * 144));
    expect(parsed.frames[0]).toMatchObject({
      sampleRate: 24_000,
      channels: 1,
      samples: 576,
      kbps: 48,
      mainDataBegin: 0,
    });
  });

  test('MPEG-1 frames at 44.1 kHz are read with their own sizes and padding', () => {
    const parsed = parseFrames(fixtureBytes('odd/rate-44.mp3'));
    if (!parsed.ok) throw new Error(parsed.problem.kind);
    expect(new Set(parsed.frames.map((frame) => frame.size))).toEqual(new Set([156, 157]));
    expect(parsed.frames[0]).toMatchObject({ sampleRate: 44_100, samples: 1152 });
  });

  const changed = (at: number, byte: number) => {
    const copy = cue.slice();
    copy[at] = byte;
    return copy;
  };

  test.each([
    ['no bytes', new Uint8Array(), { kind: 'empty' }],
    ['text', new TextEncoder().encode('<!doctype html>'), { kind: 'lostSync', atByte: 0 }],
    ['an ID3 tag', fixtureBytes('odd/id3.mp3'), { kind: 'lostSync', atByte: 0 }],
    ['a damaged second header', changed(144, 0), { kind: 'lostSync', atByte: 144 }],
    ['a reserved bit rate', changed(2, 0xf4), { kind: 'lostSync', atByte: 0 }],
    ['a reserved sample rate', changed(2, 0x6c), { kind: 'lostSync', atByte: 0 }],
    ['Layer II', changed(1, 0xf5), { kind: 'notLayerThree', atByte: 0 }],
    ['a file cut in a frame', cue.subarray(0, 300), { kind: 'truncated', atByte: 288 }],
    ['a file cut in a header', cue.subarray(0, 147), { kind: 'truncated', atByte: 144 }],
    ['a stereo frame among mono ones', changed(147, 0x04), { kind: 'mixedFormats', atByte: 144 }],
    [
      'a file without end',
      new Uint8Array(maxRecordingBytes + 1),
      { kind: 'tooLong', bytes: maxRecordingBytes + 1 },
    ],
  ])('%s is a problem that names its place', (_, bytes, problem) => {
    expect(parseFrames(bytes)).toEqual({ ok: false, problem });
  });

  test('no bytes whatever make it throw, and frames found never leave the bytes', () => {
    const header = fc.constantFrom(
      [0xff, 0xf3, 0x64, 0xc4],
      [0xff, 0xfb, 0x30, 0xc4],
      [0xff, 0xe3, 0x14, 0x00],
    );
    const frameLike = fc
      .tuple(header, fc.uint8Array({ maxLength: 200 }))
      .map(([head, rest]) => [...head, ...rest]);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(frameLike, { maxLength: 4 }).map((parts) => Uint8Array.from(parts.flat())),
    );
    fc.assert(
      fc.property(bytes, (input) => {
        const parsed = parseFrames(input);
        const last = parsed.ok ? parsed.frames.at(-1) : undefined;
        expect(last ? last.offset + last.size : input.length).toBe(input.length);
      }),
    );
  });
});
