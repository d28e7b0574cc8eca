import type { Lock, LockOutcome, Tried } from '../../src/machines/lock.ts';

export type FakeLock = Lock & {
  /** What opens this space; undefined where the lock is off. */
  passphrase: string | undefined;
  second: string | undefined;
  /** Whether the store tells that it is on. */
  isReadable: boolean;
  /** What the next change or try answers instead. */
  refuse: Exclude<LockOutcome, { kind: 'done' }> | undefined;
};

const done: LockOutcome = { kind: 'done' };

/** A lock as the contract says, that forgets its passphrases with the test. */
export function makeFakeLock(passphrase?: string): FakeLock {
  const guarded = (present: string, change: () => LockOutcome): LockOutcome => {
    if (lock.refuse) return lock.refuse;
    return present === lock.passphrase ? change() : { kind: 'wrong', waitMs: 0 };
  };
  const lock: FakeLock = {
    passphrase,
    second: undefined,
    isReadable: true,
    refuse: undefined,
    state: async () => {
      if (!lock.isReadable) return 'unknown';
      return lock.passphrase === undefined ? 'off' : 'on';
    },
    hasSecond: async () => lock.second !== undefined,
    async turnOn(next) {
      if (lock.refuse) return lock.refuse;
      lock.passphrase = next;
      return done;
    },
    change: async (present, next) =>
      guarded(present, () => {
        if (next === lock.second) return { kind: 'taken' };
        lock.passphrase = next;
        return done;
      }),
    turnOff: async (present) =>
      guarded(present, () => {
        lock.passphrase = undefined;
        return done;
      }),
    async confirm(tried): Promise<Tried<'here' | 'elsewhere'>> {
      if (tried === lock.passphrase) return { kind: 'opened', value: 'here' };
      if (tried === lock.second) return { kind: 'opened', value: 'elsewhere' };
      return { kind: 'wrong', waitMs: 0 };
    },
    makeSecond: async (present, second) =>
      guarded(present, () => {
        if (second === present) return { kind: 'taken' };
        lock.second = second;
        return done;
      }),
    giveUpSecond: async (present) =>
      guarded(present, () => {
        lock.second = undefined;
        return done;
      }),
  };
  return lock;
}
