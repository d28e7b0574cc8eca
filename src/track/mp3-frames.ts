/** One MPEG audio Layer III frame inside `bytes`. */
export type Mp3Frame = {
  readonly offset: number;
  readonly size: number;
  readonly sampleRate: number;
  readonly channels: 1 | 2;
  /** 576 for MPEG-2 and 2.5, 1152 for MPEG-1. */
  readonly samples: number;
  readonly kbps: number;
  readonly hasCrc: boolean;
  /** How far the frame looks back into earlier ones; 0 means that it can be copied anywhere. */
  readonly mainDataBegin: number;
};

export type Mp3Problem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong'; readonly bytes: number }
  | { readonly kind: 'lostSync'; readonly atByte: number }
  | { readonly kind: 'notLayerThree'; readonly atByte: number }
  | { readonly kind: 'mixedFormats'; readonly atByte: number }
  | { readonly kind: 'truncated'; readonly atByte: number };

export type ParsedFrames =
  | { readonly ok: true; readonly frames: readonly Mp3Frame[] }
  | { readonly ok: false; readonly problem: Mp3Problem };

/** More than any cue or fill can need: 4 MiB are over 11 minutes at 48 kbps. */
export const maxRecordingBytes = 4 * 1024 * 1024;

const kbpsOfVersion1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const kbpsOfVersion2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** By the two version bits: 0 is MPEG-2.5, 1 reserved, 2 is MPEG-2, 3 is MPEG-1. */
const sampleRates: readonly (readonly number[])[] = [
  [11_025, 12_000, 8_000],
  [],
  [22_050, 24_000, 16_000],
  [44_100, 48_000, 32_000],
];

const headerBytes = 4;
/** Header, CRC and the first two bytes of side information; every legal frame is longer. */
const smallestRead = headerBytes + 2 + 2;

type ReadFrame = { ok: true; frame: Mp3Frame } | { ok: false; problem: Mp3Problem };

function readFrame(bytes: Uint8Array, offset: number): ReadFrame {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(offset, offset + headerBytes);
  if (offset + smallestRead > bytes.length) return fault({ kind: 'truncated', atByte: offset });
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return fault({ kind: 'lostSync', atByte: offset });
  if (((second >> 1) & 3) !== 1) return fault({ kind: 'notLayerThree', atByte: offset });

  const version = (second >> 3) & 3;
  const kbps = (version === 3 ? kbpsOfVersion1 : kbpsOfVersion2)[third >> 4];
  const sampleRate = sampleRates[version]?.[(third >> 2) & 3];
  if (!kbps || !sampleRate) return fault({ kind: 'lostSync', atByte: offset });

  const samples = version === 3 ? 1152 : 576;
  const size = Math.floor(((samples / 8) * kbps * 1000) / sampleRate) + ((third >> 1) & 1);
  if (offset + size > bytes.length) return fault({ kind: 'truncated', atByte: offset });

  const hasCrc = (second & 1) === 0;
  const sideInfo = offset + headerBytes + (hasCrc ? 2 : 0);
  const lookBack = bytes[sideInfo] ?? 0;
  const mainDataBegin = version === 3 ? (lookBack << 1) | ((bytes[sideInfo + 1] ?? 0) >> 7) : lookBack;
  const channels = fourth >> 6 === 3 ? 1 : 2;
  return { ok: true, frame: { offset, size, sampleRate, channels, samples, kbps, hasCrc, mainDataBegin } };
}

function fault(problem: Mp3Problem): { ok: false; problem: Mp3Problem } {
  return { ok: false, problem };
}

function sameFormat(a: Mp3Frame, b: Mp3Frame): boolean {
  return a.sampleRate === b.sampleRate && a.channels === b.channels && a.samples === b.samples;
}

/**
 * Finds every frame of a bare MP3 stream: no tags, no gaps, whole frames to the last byte. Never throws; the first thing
 * that is wrong is the answer. Rates may change from frame to frame, formats may not.
 */
export function parseFrames(bytes: Uint8Array): ParsedFrames {
  if (bytes.length === 0) return fault({ kind: 'empty' });
  if (bytes.length > maxRecordingBytes) return fault({ kind: 'tooLong', bytes: bytes.length });
  const frames: Mp3Frame[] = [];
  for (let offset = 0; offset < bytes.length;) {
    const read = readFrame(bytes, offset);
    if (!read.ok) return read;
    const [first] = frames;
    if (first && !sameFormat(first, read.frame)) return fault({ kind: 'mixedFormats', atByte: offset });
    frames.push(read.frame);
    offset += read.frame.size;
  }
  return { ok: true, frames };
}
