import type { SaveFailure } from './stores.ts';

/** What came of a passphrase. Nothing tells a wrong one from a broken door: there is one way through, and it takes as long. */
export type Tried<Opened> =
  | { readonly kind: 'opened'; readonly value: Opened }
  /** `waitMs`: how long no other is tried. It grows, and nothing is ever wiped. */
  | { readonly kind: 'wrong'; readonly waitMs: number }
  /** It was not tried at all: the wait after the last one is not over. */
  | { readonly kind: 'tooSoon'; readonly waitMs: number }
  /** The device cannot make a key of it: too little memory, or no WebAssembly. */
  | { readonly kind: 'noKey' }
  /** The store did not answer. */
  | { readonly kind: 'blocked' };

/** `notKept`: the lock is as it was before. */
export type LockOutcome =
  | { readonly kind: 'done' }
  | Exclude<Tried<never>, { kind: 'opened' }>
  | { readonly kind: 'notKept'; readonly reason: SaveFailure }
  /** The passphrase is that of the other space, or there is no place for one more space. It counts as a wrong one. */
  | { readonly kind: 'taken' };

/** `unknown`: it could not be read, and may be either. */
export type LockState = 'on' | 'off' | 'unknown';

/**
 * The passphrase in front of what is kept. Changing it wraps the key anew, in one step, and rewrites nothing else: cut off
 * half-way, either the former or the new one opens.
 */
export interface Lock {
  /** Whether a passphrase is asked for when the app is opened. */
  state(): Promise<LockState>;
  /** Only where it is off. */
  turnOn(passphrase: string): Promise<LockOutcome>;
  change(present: string, next: string): Promise<LockOutcome>;
  turnOff(present: string): Promise<LockOutcome>;
  /** `elsewhere`: it is right, and opens another space than this one. */
  confirm(passphrase: string): Promise<Tried<'here' | 'elsewhere'>>;
  /** Whether a second space was made from this one. */
  hasSecond(): Promise<boolean>;
  /** A second passphrase, that opens an ordinary space of its own. Only where the lock is on. */
  makeSecond(present: string, second: string): Promise<LockOutcome>;
  /** What is in it stays as bytes that nobody can read any more. */
  giveUpSecond(present: string): Promise<LockOutcome>;
}
