import type { LockOutcome, Tried } from '../../machines/lock.ts';
import type { PassphraseKdf } from '../passphrase/key-cost.ts';
import { type Doors, openDoor, type OpenedDoor } from './doors.ts';
import type { WrongTriesStore } from './wrong-tries.ts';

const noKey = { kind: 'noKey' } as const;

/** The key of a passphrase; what makes it is loaded only now. Undefined where it cannot be made here. */
async function doorKeyOf(passphrase: string, kdf: PassphraseKdf): Promise<CryptoKey | undefined> {
  const loaded = await import('../passphrase/passphrase-key.ts').catch(() => undefined);
  return loaded?.keyOf(passphrase, kdf);
}

/**
 * Tries a passphrase at every door, at most as often as the growing wait allows. One that opens a door for which `isRight`
 * does not hold counts as wrong; so does every other one until `tries` forget it.
 */
export async function countedTry(
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
    return noKey;
  }
  const opened = await openDoor(doors, key);
  if (!opened || !(await isRight(opened))) return { kind: 'wrong', waitMs: await tries.waitMs() };
  return { kind: 'opened', value: opened };
}

/** As `countedTry`, at any door; a right one is forgotten at once, and so are those before it. */
export async function tryPassphrase(
  passphrase: string,
  doors: Doors,
  tries: WrongTriesStore,
): Promise<Tried<OpenedDoor>> {
  const tried = await countedTry(passphrase, doors, tries, async () => true);
  if (tried.kind === 'opened') await tries.forget();
  return tried;
}

export type NextKey =
  | { readonly kind: 'free'; readonly key: CryptoKey }
  | Extract<LockOutcome, { kind: 'noKey' | 'taken' }>;

/**
 * The key of a passphrase that is to be set, after a try was counted: that is forgotten unless the passphrase opens a door
 * that is not free for it, and so may be a guess at another space's.
 */
export async function tryNext(
  next: string,
  doors: Doors,
  tries: WrongTriesStore,
  isFree: (door: number) => boolean,
): Promise<NextKey> {
  const key = await doorKeyOf(next, doors.kdf);
  const opened = key && (await openDoor(doors, key));
  if (opened && !isFree(opened.door)) return { kind: 'taken' };
  await tries.forget();
  return key ? { kind: 'free', key } : noKey;
}
