import { type Mp3Frame, type Mp3Problem, parseFrames } from './mp3-frames.ts';
import { trackFormat } from './track-format.ts';

/** Whole frames that keep the contract of `trackFormat` and can be copied anywhere. */
export type CueRecording = {
  readonly frames: Uint8Array;
  readonly frameCount: number;
  /** Its frames need those before them: all of them are laid, from the first on. */
  readonly isUnbroken?: true;
};

export type RecordingProblem =
  | Mp3Problem
  | { readonly kind: 'wrongFormat'; readonly sampleRate: number; readonly channels: number }
  | { readonly kind: 'wrongFrameSize'; readonly atFrame: number }
  | { readonly kind: 'hasCrc' }
  /** A frame needs bits of an earlier one; it would be garbage in another place. */
  | { readonly kind: 'usesReservoir'; readonly atFrame: number }
  /** The first frame is a table of contents and no sound; everything after it would be late. */
  | { readonly kind: 'headerFrame' };

export type ParsedRecording =
  | { readonly ok: true; readonly recording: CueRecording }
  | { readonly ok: false; readonly problem: RecordingProblem };

const headerFrameMarks = ['Xing', 'Info', 'VBRI'];
const markSearchBytes = 48;

function isHeaderFrame(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, markSearchBytes));
  return headerFrameMarks.some((mark) => start.includes(mark));
}

function problemOfFrame(frame: Mp3Frame, atFrame: number): RecordingProblem | undefined {
  const { sampleRate, channels } = frame;
  if (sampleRate !== trackFormat.sampleRate || channels !== trackFormat.channels)
    return { kind: 'wrongFormat', sampleRate, channels };
  if (frame.size !== trackFormat.frameBytes) return { kind: 'wrongFrameSize', atFrame };
  if (frame.hasCrc) return { kind: 'hasCrc' };
  if (frame.mainDataBegin !== 0) return { kind: 'usesReservoir', atFrame };
  return undefined;
}

/** Checks bytes from outside against the contract of a recording. Never throws. */
export function parseRecording(bytes: Uint8Array): ParsedRecording {
  const parsed = parseFrames(bytes);
  if (!parsed.ok) return parsed;
  for (const [atFrame, frame] of parsed.frames.entries()) {
    const problem = problemOfFrame(frame, atFrame);
    if (problem) return { ok: false, problem };
  }
  if (isHeaderFrame(bytes)) return { ok: false, problem: { kind: 'headerFrame' } };
  return { ok: true, recording: { frames: bytes, frameCount: parsed.frames.length } };
}
