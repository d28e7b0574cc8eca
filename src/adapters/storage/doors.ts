import { doorCount } from '../../domain/lock/door-order.ts';
import type { Parsed } from '../../domain/parsed.ts';
import { freshKdf, type KeyCost, type PassphraseKdf, saltBytes } from '../passphrase/key-cost.ts';
import { decrypt, emptySeal, encrypt, isNewer, isSealed, type Sealed } from './sealing.ts';

/** What a sealed master of 32 bytes comes to. */
const doorBytes = 48;

/**
 * Eight masters, each under the key of a passphrase, or what looks like one: a door behind which there is nothing is random
 * bytes. One key is made of a passphrase, and tried at all of them.
 */
export type Doors = { readonly kdf: PassphraseKdf; readonly sealed: readonly Sealed[] };

export type OpenedDoor = { readonly door: number; readonly master: Uint8Array<ArrayBuffer> };

function emptyDoor(): Sealed {
  return emptySeal(doorBytes);
}

/** Eight doors behind which there is nothing, under a fresh salt. */
export function freshDoors(cost: KeyCost): Doors {
  return { kdf: freshKdf(cost), sealed: Array.from({ length: doorCount }, emptyDoor) };
}

function isKdf(stored: unknown): stored is PassphraseKdf {
  const { memoryKiB, passes, lanes, salt } = stored as Record<keyof PassphraseKdf, unknown>;
  const areCounts = [memoryKiB, passes, lanes].every(
    (count) => Number.isSafeInteger(count) && Number(count) > 0,
  );
  return areCounts && salt instanceof Uint8Array && salt.length === saltBytes;
}

function isDoor(stored: unknown): stored is Sealed {
  return isSealed(stored) && stored.data.length === doorBytes;
}

/** `newer`: keys are made of passphrases in a way that is not known here. */
export function parseDoors(stored: unknown): Parsed<Doors> {
  const { kdf, sealed } = (stored ?? {}) as {
    kdf?: { name?: unknown; version?: unknown } | null;
    sealed?: unknown;
  };
  if (!kdf || !Array.isArray(sealed) || sealed.length !== doorCount) return { kind: 'damaged' };
  if (kdf.name !== 'argon2id' || kdf.version !== 19 || sealed.some(isNewer)) return { kind: 'newer' };
  return isKdf(kdf) && sealed.every(isDoor) ? { kind: 'value', value: { kdf, sealed } } : { kind: 'damaged' };
}

function placeOf(door: number): string {
  return `door:${door}`;
}

/** Tries every door, whichever opens, so that what is behind them makes no difference to the time it takes. */
export async function openDoor({ sealed }: Doors, key: CryptoKey): Promise<OpenedDoor | undefined> {
  const masters = await Promise.all(sealed.map((one, door) => decrypt(key, one, placeOf(door))));
  return masters.flatMap((master, door) => (master ? [{ door, master }] : []))[0];
}

function replaced({ kdf, sealed }: Doors, door: number, by: Sealed): Doors {
  return { kdf, sealed: sealed.map((one, index) => (index === door ? by : one)) };
}

/** The doors with a master behind one of them, for whoever has the key. */
export async function withMaster(doors: Doors, { door, master }: OpenedDoor, key: CryptoKey): Promise<Doors> {
  return replaced(doors, door, await encrypt(key, master, placeOf(door)));
}

/** The doors with nothing behind one of them any more. */
export function withoutMaster(doors: Doors, door: number): Doors {
  return replaced(doors, door, emptyDoor());
}
