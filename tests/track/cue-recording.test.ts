import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecording } from '../../src/track/cue-recording.ts';
import { fixtureBytes } from '../support/track-sounds.ts';

const cue = fixtureBytes('voice/breath.in.1.mp3');

const inStereo = cue.map((byte, at) => (at % 144 === 3 ? 0x04 : byte));

function withInfoFrame(mark: string): Uint8Array {
  const info = new Uint8Array(144);
  info.set([0xff, 0xf3, 0x64, 0xc4]);
  info.set(new TextEncoder().encode(mark), mark === 'VBRI' ? 36 : 13);
  return Uint8Array.from([...info, ...cue]);
}

describe('a recording of a cue', () => {
  test('keeps the contract when every frame can stand alone', () => {
    expect(parseRecording(cue)).toEqual({
      ok: true,
      recording: { frames: cue, frameCount: cue.length / 144 },
    });
  });

  test.each([
    [
      'at 44.1 kHz',
      fixtureBytes('odd/rate-44.mp3'),
      { kind: 'wrongFormat', sampleRate: 44_100, channels: 1 },
    ],
    ['in stereo', inStereo, { kind: 'wrongFormat', sampleRate: 24_000, channels: 2 }],
    ['at 64 kbps', fixtureBytes('odd/kbps-64.mp3'), { kind: 'wrongFrameSize', atFrame: 0 }],
    ['with checksums', fixtureBytes('odd/crc.mp3'), { kind: 'hasCrc' }],
    ['with an Xing frame', withInfoFrame('Xing'), { kind: 'headerFrame' }],
    ['with an Info frame', withInfoFrame('Info'), { kind: 'headerFrame' }],
    ['with a VBRI frame', withInfoFrame('VBRI'), { kind: 'headerFrame' }],
    ['that is truncated', cue.subarray(0, 1000), { kind: 'truncated', atByte: 864 }],
    ['that is a web page', new TextEncoder().encode('<html>404</html>'), { kind: 'lostSync', atByte: 0 }],
  ])('%s is refused with the reason', (_, bytes, problem) => {
    expect(parseRecording(bytes)).toEqual({ ok: false, problem });
  });

  test.each([
    ['whose rate varies', 'odd/variable.mp3', 'wrongFrameSize'],
    ['whose frames lean on earlier ones', 'odd/reservoir.mp3', 'usesReservoir'],
  ])('%s is refused', (_, path, kind) => {
    expect(parseRecording(fixtureBytes(path))).toMatchObject({ ok: false, problem: { kind } });
  });

  test('with any damage at all gives a verdict and never throws', () => {
    const damage = fc.array(fc.tuple(fc.nat({ max: cue.length - 1 }), fc.nat({ max: 255 })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(damage, fc.nat({ max: cue.length }), (changes, length) => {
        const copy = cue.slice(0, length);
        for (const [at, byte] of changes) if (at < length) copy[at] = byte;
        const parsed = parseRecording(copy);
        expect(parsed.ok ? parsed.recording.frameCount * 144 : length).toBe(length);
      }),
    );
  });
});
