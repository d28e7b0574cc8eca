import type { OpeningNote } from '../domain/protocol/opening-note.ts';

/** Why nothing was recorded. */
export type NoNote =
  /** The browser or the person said no to the microphone. */
  | 'refused'
  | 'noMicrophone'
  /** This browser, or a page without https, cannot record. */
  | 'unsupported'
  /** There was no sound in it. */
  | 'silent'
  /** What was recorded cannot be made into a sound that a session can play. */
  | 'unreadable';

export type NoteMade =
  | { readonly kind: 'made'; readonly note: Pick<OpeningNote, 'mp3'> }
  | { readonly kind: 'none'; readonly why: NoNote };

/** The microphone is on from the answer of `record` until `finish` or `cancel`. */
export type NoteUnderWay = {
  readonly finish: () => Promise<NoteMade>;
  /** The microphone off, and nothing kept. */
  readonly cancel: () => void;
};

/** A therapist's own voice, recorded and encoded in the page. Never rejects. */
export type NoteRecorder = {
  /** `onFull`: it has become as long as a note may be, and is over; `finish` then answers it. */
  readonly record: (onFull: () => void) => Promise<NoteUnderWay | Exclude<NoNote, 'silent' | 'unreadable'>>;
};
