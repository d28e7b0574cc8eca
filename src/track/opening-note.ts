import { type CueRecording, type ParsedRecording, parseRecording } from './cue-recording.ts';
import { trackFormat } from './track-format.ts';

const mainDataBeginAt = 4;

/** The same frames, as if none needed an earlier one. */
function withoutReservoir(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let at = trackFormat.frameBytes; at < copy.length; at += trackFormat.frameBytes)
    copy[at + mainDataBeginAt] = 0;
  return copy;
}

/**
 * Checks the frames of a therapist's own voice. They keep the contract of a recording but for one thing: each may need bits
 * of those before it, so that they are heard whole, in one run, or not. Never throws.
 */
export function parseOpeningNote(bytes: Uint8Array): ParsedRecording {
  const parsed = parseRecording(withoutReservoir(bytes));
  if (!parsed.ok) return parsed;
  const recording: CueRecording = { ...parsed.recording, frames: bytes, isUnbroken: true };
  return { ok: true, recording };
}
