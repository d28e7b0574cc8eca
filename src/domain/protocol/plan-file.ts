import { limit } from '../limit.ts';
import { openingNoteLimits } from './opening-note.ts';
import type { Protocol } from './protocol.ts';

/** Neutral: it may lie among other files where anybody sees it. `stem` is that of the face. */
export function planFileName(stem: string): string {
  return `${stem}-plan.json`;
}

const { seconds, bytesASecond, spareBytes } = openingNoteLimits;
const noteBytes = Math.ceil((seconds.value * bytesASecond.value + spareBytes.value) / 3) * 4;

export const planTextLimits = {
  /** Far above any real plan: what a code may swell to. */
  withoutNote: limit(256 * 1024, 'bytes', 'ourDefault'),
  /** With a recording, as only a file has it. A longer file is refused before it is read. */
  withNote: limit(256 * 1024 + noteBytes, 'bytes', 'ourDefault'),
  /** A code is a twentieth of this, or less. */
  code: limit(32 * 1024, 'characters', 'ourDefault'),
} as const;

/** All of `protocol` as the text of a file that a person can read, its recording and what we do not know of included. */
export function planFile(protocol: Protocol): string {
  return `${JSON.stringify(protocol, undefined, 2)}\n`;
}
