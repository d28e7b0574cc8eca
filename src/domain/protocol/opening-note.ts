import * as v from 'valibot';
import { limit } from '../limit.ts';
import { shownText } from './shown-text.ts';

export const openingNoteLimits = {
  seconds: limit(60, 'seconds', 'ourDefault'),
  /** 48 kbit/s, as every recording of a track. */
  bytesASecond: limit(6000, 'bytes a second', 'ourDefault'),
  /** What an encoder adds at both ends. */
  spareBytes: limit(1440, 'bytes', 'ourDefault'),
  characters: limit(1200, 'characters', 'ourDefault'),
} as const;

const { seconds, bytesASecond, spareBytes, characters } = openingNoteLimits;
/** Base64 has four characters for three bytes. */
const charactersAtMost = Math.ceil((seconds.value * bytesASecond.value + spareBytes.value) / 3) * 4;

/**
 * A therapist's own voice, heard before anything else. `mp3` is base64 of one unbroken run of MP3 frames; whether they
 * can be heard is for the track to find out. Too large for a link or a QR code, so that only a file carries it.
 */
export const openingNoteSchema = v.looseObject({
  mp3: v.pipe(v.string(), v.minLength(4), v.maxLength(charactersAtMost), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  /** What is said in it, for those who read. */
  words: v.optional(
    v.pipe(v.string(), v.transform(shownText), v.trim(), v.minLength(1), v.maxLength(characters.value)),
  ),
});

export type OpeningNote = v.InferOutput<typeof openingNoteSchema>;

/** How long it is heard, in ms. */
export function noteLengthMs({ mp3 }: Pick<OpeningNote, 'mp3'>): number {
  const bytes = (mp3.replace(/=+$/, '').length * 3) / 4;
  return (Math.floor(bytes) / bytesASecond.value) * 1000;
}
