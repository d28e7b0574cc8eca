import type { OpeningNote } from '../../domain/protocol/opening-note.ts';
import type { CueRecording } from '../../track/cue-recording.ts';
import { parseOpeningNote } from '../../track/opening-note.ts';

/** The therapist's own voice as frames for a track; undefined where it is no sound of our format. Never throws. */
export function readOpeningNote({ mp3 }: Pick<OpeningNote, 'mp3'>): CueRecording | undefined {
  try {
    const parsed = parseOpeningNote(Uint8Array.from(atob(mp3), (character) => character.charCodeAt(0)));
    return parsed.ok ? parsed.recording : undefined;
  } catch {
    return undefined;
  }
}
