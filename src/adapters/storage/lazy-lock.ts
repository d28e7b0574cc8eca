import type { Lock } from '../../machines/lock.ts';
import { noLock } from './no-lock.ts';

/** A lock that is loaded with its first use. Where it cannot be loaded, it answers that nothing was kept. */
export function makeLazyLock(load: () => Promise<Lock>): Lock {
  const lock = () => load().catch(() => noLock);
  return {
    isOn: async () => (await lock()).isOn(),
    turnOn: async (passphrase) => (await lock()).turnOn(passphrase),
    change: async (present, next) => (await lock()).change(present, next),
    turnOff: async (present) => (await lock()).turnOff(present),
    confirm: async (passphrase) => (await lock()).confirm(passphrase),
    hasSecond: async () => (await lock()).hasSecond(),
    makeSecond: async (present, second) => (await lock()).makeSecond(present, second),
    giveUpSecond: async (present) => (await lock()).giveUpSecond(present),
  };
}
