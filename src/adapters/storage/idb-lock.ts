import { get } from 'idb-keyval';
import { drawDoorOrder, orderOfNext } from '../../domain/lock/door-order.ts';
import type { Lock, LockOutcome, Tried } from '../../machines/lock.ts';
import { type KeyCost, usualCost } from '../passphrase/key-cost.ts';
import type { Database } from './database.ts';
import {
  type Doors,
  freshDoors,
  openDoor,
  type OpenedDoor,
  parseDoors,
  withMaster,
  withoutMaster,
} from './doors.ts';
import { drawByChance } from './draw-by-chance.ts';
import { drawFor } from './fillers.ts';
import { changeLock } from './lock-change.ts';
import { doorKeyOf, tryPassphrase } from './passphrase-tries.ts';
import { reading } from './save-outcome.ts';
import type { Sealing } from './sealing.ts';
import { readSpaceDoors, type SpaceDoors, spaceDoorsEntry } from './space-doors.ts';
import {
  deriveSealing,
  freshMaster,
  masterIn,
  parseVault,
  type StoredVault,
  vaultKey,
  wrapByDevice,
} from './vault.ts';
import { makeWrongTries } from './wrong-tries.ts';

/** What a lock is made for. `cost` is that of a first passphrase; later ones cost what is stored. */
export type LockedPlace = {
  readonly database: Database;
  readonly nowMs: () => number;
  readonly cost?: KeyCost | undefined;
  readonly chance?: (() => number) | undefined;
};

type Master = OpenedDoor['master'];

/** This space's own door, opened, and what there is around it. */
type OwnDoor = {
  readonly vault: StoredVault;
  readonly doors: Doors;
  readonly own: OpenedDoor;
  /** Absent where it cannot be read: then no door is known to be free. */
  readonly space: SpaceDoors | undefined;
};

const blocked = { kind: 'blocked' } as const;
const noKey = { kind: 'noKey' } as const;
const taken = { kind: 'taken' } as const;
/** The lock is not as it has to be for this, or what is stored of it cannot be read and is left as it is. */
const broken = { kind: 'notKept', reason: 'broken' } as const;

function locked(doors: Doors): StoredVault {
  return { v: 1, wrappedBy: { kind: 'passphrase' }, doors };
}

/** The lock in front of the space that `sealing` belongs to. See docs/decisions/0039. */
export function makeIdbLock(
  sealing: Sealing,
  { database, nowMs, cost = usualCost, chance = drawByChance }: LockedPlace,
): Lock {
  const keys = database('keys');
  const slots = database('slots');
  const tries = makeWrongTries(keys, nowMs);

  async function readVault(): Promise<StoredVault | undefined> {
    const parsed = parseVault(await get<unknown>(vaultKey, keys));
    return parsed.kind === 'value' ? parsed.value : undefined;
  }

  async function isOurs(master: Master): Promise<boolean> {
    const theirs = await deriveSealing(master);
    return (await theirs.opaque('space')) === (await sealing.opaque('space'));
  }

  /** Where the lock was ever on, its doors; on its very first time new ones. Undefined where they cannot be relied on. */
  async function doorsToTurnOn({
    doors: stored,
  }: StoredVault): Promise<{ doors: Doors; space: SpaceDoors } | undefined> {
    if (stored === undefined)
      return { doors: freshDoors(cost), space: { order: drawDoorOrder(chance), hasSecond: false } };
    const doors = parseDoors(stored);
    const space = await readSpaceDoors(sealing, slots);
    return doors.kind === 'value' && space ? { doors: doors.value, space } : undefined;
  }

  async function turnOn(passphrase: string): Promise<LockOutcome> {
    const vault = await readVault();
    const master = vault && 'master' in vault ? await masterIn(vault) : undefined;
    if (!vault || !master || !(await isOurs(master))) return broken;
    const found = await doorsToTurnOn(vault);
    const [own] = found?.space.order ?? [];
    if (!found || own === undefined) return broken;
    const key = await doorKeyOf(passphrase, found.doors.kdf);
    if (!key) return noKey;
    const other = await openDoor(found.doors, key);
    if (other && other.door !== own) return taken;
    return changeLock(database, {
      before: vault,
      next: locked(await withMaster(found.doors, { door: own, master }, key)),
      spaces: [await spaceDoorsEntry(sealing, found.space)],
      fillers: await drawFor(database, vault.doors === undefined ? 'first' : 'later', chance),
    });
  }

  /** Does `use` with this space's own door, if `present` opens that. */
  async function withOwnDoor(
    present: string,
    use: (own: OwnDoor) => Promise<LockOutcome>,
  ): Promise<LockOutcome> {
    const vault = await readVault();
    const doors = parseDoors(vault?.doors);
    const space = await readSpaceDoors(sealing, slots);
    if (!vault || 'master' in vault || doors.kind !== 'value') return broken;
    const tried = await tryPassphrase(present, doors.value, tries, ({ master }) => isOurs(master));
    if (tried.kind !== 'opened') return tried;
    try {
      return await use({ vault, doors: doors.value, own: tried.value, space });
    } finally {
      tried.value.master.fill(0);
    }
  }

  const change: Lock['change'] = (present, next) =>
    withOwnDoor(present, async ({ vault, doors, own }) => {
      const key = await doorKeyOf(next, doors.kdf);
      if (!key) return noKey;
      const other = await openDoor(doors, key);
      if (other && other.door !== own.door) return taken;
      return changeLock(database, {
        before: vault,
        next: locked(await withMaster(doors, own, key)),
        spaces: [],
      });
    });

  const turnOff: Lock['turnOff'] = (present) =>
    withOwnDoor(present, async ({ vault, doors, own }) =>
      changeLock(database, {
        before: vault,
        next: { ...(await wrapByDevice(own.master)), doors },
        spaces: [],
      }),
    );

  const makeSecond: Lock['makeSecond'] = (present, second) =>
    withOwnDoor(present, async ({ vault, doors, space }) => {
      const [, door] = space?.order ?? [];
      if (!space || door === undefined) return broken;
      const key = await doorKeyOf(second, doors.kdf);
      if (!key) return noKey;
      if (space.hasSecond || (await openDoor(doors, key))) return taken;
      const master = freshMaster();
      const ofSecond = { order: orderOfNext(space.order), hasSecond: false };
      return changeLock(database, {
        before: vault,
        next: locked(await withMaster(doors, { door, master }, key)),
        spaces: [
          await spaceDoorsEntry(sealing, { ...space, hasSecond: true }),
          await spaceDoorsEntry(await deriveSealing(master), ofSecond),
        ],
        fillers: await drawFor(database, 'later', chance),
      });
    });

  const giveUpSecond: Lock['giveUpSecond'] = (present) =>
    withOwnDoor(present, async ({ vault, doors, space }) => {
      const [, door] = space?.order ?? [];
      if (!space || door === undefined) return broken;
      if (!space.hasSecond) return { kind: 'done' };
      return changeLock(database, {
        before: vault,
        next: locked(withoutMaster(doors, door)),
        spaces: [await spaceDoorsEntry(sealing, { ...space, hasSecond: false })],
      });
    });

  async function confirm(passphrase: string): Promise<Tried<'here' | 'elsewhere'>> {
    const doors = parseDoors((await readVault())?.doors);
    if (doors.kind !== 'value') return blocked;
    const tried = await tryPassphrase(passphrase, doors.value, tries, async () => true);
    if (tried.kind !== 'opened') return tried;
    return { kind: 'opened', value: (await isOurs(tried.value.master)) ? 'here' : 'elsewhere' };
  }

  return {
    isOn: () => reading(async () => (await readVault())?.wrappedBy.kind === 'passphrase', false),
    turnOn: (passphrase) => reading(() => turnOn(passphrase), blocked),
    change: (present, next) => reading(() => change(present, next), blocked),
    turnOff: (present) => reading(() => turnOff(present), blocked),
    confirm: (passphrase) => reading(() => confirm(passphrase), blocked),
    hasSecond: () => reading(async () => (await readSpaceDoors(sealing, slots))?.hasSecond ?? false, false),
    makeSecond: (present, second) => reading(() => makeSecond(present, second), blocked),
    giveUpSecond: (present) => reading(() => giveUpSecond(present), blocked),
  };
}
