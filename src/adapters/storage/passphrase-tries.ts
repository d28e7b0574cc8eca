import type { Tried } from '../../machines/lock.ts';
import type { PassphraseKdf } from '../passphrase/key-cost.ts';
import { type Doors, openDoor, type OpenedDoor } from './doors.ts';
import type { WrongTriesStore } from './wrong-tries.ts';

/** The key of a passphrase; what makes it is loaded only now. Undefined where it cannot be made here. */
export async function doorKeyOf(passphrase: string, kdf: PassphraseKdf): Promise<CryptoKey | undefined> {
  const loaded = await import('../passphrase/passphrase-key.ts').catch(() => undefined);
  return loaded?.keyOf(passphrase, kdf);
}

/**
 * Tries a passphrase at every door, at most as often as the growing wait allows. One that opens a door for which `isRight`
 * does not hold counts as wrong.
 */
export async function tryPassphrase(
  passphrase: string,
  doors: Doors,
  tries: WrongTriesStore,
  isRight: (opened: OpenedDoor) => Promise<boolean>,
): Promise<Tried<OpenedDoor>> {
  const claim = await tries.claim();
  if (claim.kind === 'tooSoon') return claim;
  const key = await doorKeyOf(passphrase, doors.kdf);
  if (!key) {
    await claim.giveBack();
    return { kind: 'noKey' };
  }
  const opened = await openDoor(doors, key);
  if (!opened || !(await isRight(opened))) return { kind: 'wrong', waitMs: await tries.waitMs() };
  await tries.forget();
  return { kind: 'opened', value: opened };
}
