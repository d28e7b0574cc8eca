import type { Lock, LockOutcome } from '../../machines/lock.ts';

const notKept: LockOutcome = { kind: 'notKept', reason: 'blocked' };
const refuse = async () => notKept;

/** The lock of what is not kept. */
export const noLock: Lock = {
  state: async () => 'off',
  turnOn: refuse,
  change: refuse,
  turnOff: refuse,
  confirm: async () => ({ kind: 'blocked' }),
  hasSecond: async () => false,
  makeSecond: refuse,
  giveUpSecond: refuse,
};
