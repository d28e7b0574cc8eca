import { noteLengthMs, type OpeningNote } from '../domain/protocol/opening-note.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import { noteCueId } from './cue-ids.ts';
import type { Line } from './line.ts';
import { type CueTiming, gridMs, type SessionPlan } from './session-plan.ts';

/** A wish in the middle of the note is answered within this time; the note then begins again, or is dropped. */
const leftEveryMs = 25 * gridMs;

/** The therapist's own voice as a recording. It cannot be taken up in its middle, so that it may be left anywhere. */
export function noteTiming(note: OpeningNote): CueTiming {
  const lengthMs = Math.ceil(noteLengthMs(note) / gridMs) * gridMs;
  const places = Math.floor(lengthMs / leftEveryMs);
  return { lengthMs, pausesMs: Array.from({ length: places }, (_, index) => index * leftEveryMs) };
}

/** The first part, before anything is guided. */
export function planNote(line: Line): void {
  line.begin('note:', 'note');
  line.beat('quiet', 480);
  line.say(noteCueId, 1600);
}

/** What there is to read while it is heard. */
export function wordsOfNote({ openingNote, author }: Protocol): NonNullable<SessionPlan['note']> {
  const words = openingNote?.words;
  return { ...(words === undefined ? {} : { words }), ...(author === undefined ? {} : { by: author }) };
}

/** Where a session goes on that was left at `atMs`: in the middle of the note at its beginning, elsewhere right there. */
export function takenUpAt({ segments }: Pick<SessionPlan, 'segments'>, atMs: number): number {
  const present = segments.find((one) => one.atMs <= atMs && atMs < one.endMs);
  return present?.kind === 'note' ? present.atMs : atMs;
}
