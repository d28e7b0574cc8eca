import { get } from 'idb-keyval';
import type { LockOutcome } from '../../machines/lock.ts';
import type { Database } from './database.ts';
import { type Doors, type OpenedDoor, parseDoors } from './doors.ts';
import { countedTry } from './passphrase-tries.ts';
import type { Sealing } from './sealing.ts';
import { readSpaceDoors, type SpaceDoors } from './space-doors.ts';
import { deriveSealing, parseVault, type StoredVault, vaultKey } from './vault.ts';
import { makeWrongTries } from './wrong-tries.ts';

/** This space's own door, opened, and what there is around it. */
export type OwnDoor = {
  readonly vault: StoredVault;
  readonly doors: Doors;
  readonly own: OpenedDoor;
  /** Absent where it cannot be read: then no door is known to be free. */
  readonly space: SpaceDoors | undefined;
};

/** The lock is not as it has to be for this, or what is stored of it cannot be read and is left as it is. */
export const broken = { kind: 'notKept', reason: 'broken' } as const;

/** What is done at the door of the space that `sealing` belongs to. */
export function makeOwnDoor(sealing: Sealing, database: Database, nowMs: () => number) {
  const keys = database('keys');
  const slots = database('slots');
  const tries = makeWrongTries(keys, nowMs);

  async function readVault(): Promise<StoredVault | undefined> {
    const parsed = parseVault(await get<unknown>(vaultKey, keys));
    return parsed.kind === 'value' ? parsed.value : undefined;
  }

  async function isOurs(master: OpenedDoor['master']): Promise<boolean> {
    const theirs = await deriveSealing(master);
    return (await theirs.opaque('space')) === (await sealing.opaque('space'));
  }

  /** Does `use` with this space's own door, if `present` opens that. The try stays counted until `use` forgets it. */
  async function withOwnDoor(
    present: string,
    use: (own: OwnDoor) => Promise<LockOutcome>,
  ): Promise<LockOutcome> {
    const vault = await readVault();
    const doors = parseDoors(vault?.doors);
    const space = await readSpaceDoors(sealing, slots);
    if (!vault || 'master' in vault || doors.kind !== 'value') return broken;
    const tried = await countedTry(present, doors.value, tries, ({ master }) => isOurs(master));
    if (tried.kind !== 'opened') return tried;
    try {
      return await use({ vault, doors: doors.value, own: tried.value, space });
    } finally {
      tried.value.master.fill(0);
    }
  }

  return { tries, readVault, isOurs, readSpace: () => readSpaceDoors(sealing, slots), withOwnDoor };
}

export type AtOwnDoor = ReturnType<typeof makeOwnDoor>;

export function lockedBy(doors: Doors): StoredVault {
  return { v: 1, wrappedBy: { kind: 'passphrase' }, doors };
}
