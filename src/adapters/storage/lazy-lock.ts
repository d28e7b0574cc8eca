import type { Lock } from '../../machines/lock.ts';
import { noLock } from './no-lock.ts';

const notLoaded: Lock = { ...noLock, state: async () => 'unknown' };

/** A lock that is loaded with its first use. Where it cannot be loaded, its state is unknown and nothing is kept. */
export function makeLazyLock(load: () => Promise<Lock>): Lock {
  const lock = () => load().catch(() => notLoaded);
  return {
    state: async () => (await lock()).state(),
    turnOn: async (passphrase) => (await lock()).turnOn(passphrase),
    change: async (present, next) => (await lock()).change(present, next),
    turnOff: async (present) => (await lock()).turnOff(present),
    confirm: async (passphrase) => (await lock()).confirm(passphrase),
    hasSecond: async () => (await lock()).hasSecond(),
    makeSecond: async (present, second) => (await lock()).makeSecond(present, second),
    giveUpSecond: async (present) => (await lock()).giveUpSecond(present),
  };
}
