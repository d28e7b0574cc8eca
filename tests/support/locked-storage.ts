import type { LockedStorage, Storage } from '../../src/adapters/storage/storage.ts';
import { type Clock, openAt } from './open-at.ts';
import { dump, dumpOf, freshDatabase, type RawEntry } from './raw-database.ts';

export const first = 'gravel autumn ladder';
export const second = 'walnut harbour lantern';
export const third = 'meadow compass pepper';

export async function openOpen(databaseName: string, clock?: Clock): Promise<Storage> {
  const storage = await openAt(databaseName, clock);
  if (storage.kind !== 'kept') throw new Error(`the storage of the test is ${storage.kind}`);
  return storage;
}

export async function openLocked(databaseName: string, clock?: Clock): Promise<LockedStorage> {
  const storage = await openAt(databaseName, clock);
  if (storage.kind !== 'locked') throw new Error(`the storage of the test is ${storage.kind}`);
  return storage;
}

/** The space behind a passphrase, as whoever opens the app anew comes to it. */
export async function unlocked(databaseName: string, passphrase: string, clock?: Clock): Promise<Storage> {
  const tried = await (await openLocked(databaseName, clock)).unlock(passphrase);
  if (tried.kind !== 'opened') throw new Error(`the passphrase of the test is ${tried.kind}`);
  return tried.value;
}

export async function opens(databaseName: string, passphrase: string): Promise<boolean> {
  return (await (await openLocked(databaseName)).unlock(passphrase)).kind === 'opened';
}

/** Whether a change of the lock went as the test needs it. */
export async function done(outcome: Promise<{ readonly kind: string }>): Promise<void> {
  const { kind } = await outcome;
  if (kind !== 'done') throw new Error(`the lock of the test is not changed: ${kind}`);
}

/** A database with a lock on, and with a second space if one is named. */
export async function lockedDatabase(...others: readonly string[]): Promise<string> {
  const name = freshDatabase();
  await done((await openOpen(name)).lock.turnOn(first));
  let present = first;
  for (const other of others) {
    await done((await unlocked(name, present)).lock.makeSecond(present, other));
    present = other;
  }
  return name;
}

/** The journal and the slots, that all spaces share. */
export async function shared(name: string): Promise<readonly RawEntry[]> {
  return (await dump(name)).filter(({ store }) => store !== 'keys');
}

export async function vaultOf(name: string): Promise<RawEntry> {
  const vault = (await dumpOf(name, 'keys')).find(({ key }) => key === 'vault');
  if (!vault) throw new Error('the test stored no vault');
  return vault;
}

export function contentOf({ value }: RawEntry): number {
  return (value as { data: Uint8Array }).data.length;
}

/** As the store measures itself. */
export function bytesOf(entries: readonly RawEntry[]): number {
  return entries.reduce((sum, entry) => sum + asText(entry.key).length + 12 + contentOf(entry), 0);
}

/** Bytes as the characters that they would be in a file, so that text hidden in them is found. */
export function asText(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, part]) => `${key}=${asText(part)}`)
      .join(' ');
  return String(value);
}
