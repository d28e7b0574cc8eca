import { limit } from '../limit.ts';

/** Raised whenever the shape of a protocol changes. A newer one is refused and kept, never guessed. */
export const protocolSchemaVersion = 1;

export const protocolLimits = {
  phases: limit(60, 'phases', 'ourDefault'),
  /** One sitting; also what a phone can hold as one track. */
  minutes: limit(120, 'minutes', 'ourDefault'),
  characters: limit(2000, 'characters', 'ourDefault'),
  /** Of a title or a name. */
  lineCharacters: limit(120, 'characters', 'ourDefault'),
  /** How deep lists and objects may lie in one another, what we do not know of included. */
  depth: limit(32, 'levels', 'ourDefault'),
  waitUsual: limit(180, 'seconds', 'ourDefault'),
  waitAtLeast: limit(30, 'seconds', 'ourDefault'),
  waitAtMost: limit(900, 'seconds', 'ourDefault'),
  /** The most that a protocol may set as its pain cap. */
  painCapAtMost: limit(5, 'pain 0-10', 'ourDefault'),
  painCapUsual: limit(3, 'pain 0-10', 'S7'),
} as const;
