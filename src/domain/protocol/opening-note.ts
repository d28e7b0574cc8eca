import * as v from 'valibot';
import { limit } from '../limit.ts';

export const openingNoteLimits = {
  seconds: limit(60, 'seconds', 'ourDefault'),
  /** 48 kbit/s, as every recording of a track. */
  bytesASecond: limit(6000, 'bytes a second', 'ourDefault'),
  /** What an encoder adds at both ends. */
  spareBytes: limit(1440, 'bytes', 'ourDefault'),
} as const;

const { seconds, bytesASecond, spareBytes } = openingNoteLimits;
const bytesAtMost = seconds.value * bytesASecond.value + spareBytes.value;

/**
 * A therapist's own voice, heard before anything else. `mp3` is base64 of one unbroken run of MP3 frames; whether they
 * can be heard is for the track to find out. Too large for a link or a QR code, so that only a file carries it.
 */
export const openingNoteSchema = v.looseObject({
  mp3: v.pipe(
    v.string(),
    v.minLength(4),
    v.maxLength(Math.ceil(bytesAtMost / 3) * 4),
    v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
  ),
});

export type OpeningNote = v.InferOutput<typeof openingNoteSchema>;
