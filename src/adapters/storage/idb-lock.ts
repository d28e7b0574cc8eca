import { drawDoorOrder } from '../../domain/lock/door-order.ts';
import type { Lock, LockOutcome, LockState, Tried } from '../../machines/lock.ts';
import { type KeyCost, usualCost } from '../passphrase/key-cost.ts';
import type { Database } from './database.ts';
import { type Doors, freshDoors, parseDoors, withMaster } from './doors.ts';
import { drawByChance } from './draw-by-chance.ts';
import { drawFor } from './fillers.ts';
import { changeLock } from './lock-change.ts';
import { broken, lockedBy, makeOwnDoor } from './own-door.ts';
import { tryNext, tryPassphrase } from './passphrase-tries.ts';
import { reading } from './save-outcome.ts';
import type { Sealing } from './sealing.ts';
import { makeSecondSpace } from './second-space.ts';
import { type SpaceDoors, spaceDoorsEntry } from './space-doors.ts';
import { masterIn, type StoredVault, wrapByDevice } from './vault.ts';

/** What a lock is made for. `cost` is that of a first passphrase; later ones cost what is stored. */
export type LockedPlace = {
  readonly database: Database;
  readonly nowMs: () => number;
  readonly cost?: KeyCost | undefined;
  readonly chance?: (() => number) | undefined;
};

const blocked = { kind: 'blocked' } as const;

/** The lock in front of the space that `sealing` belongs to. See docs/decisions/0039. */
export function makeIdbLock(
  sealing: Sealing,
  { database, nowMs, cost = usualCost, chance = drawByChance }: LockedPlace,
): Lock {
  const ownDoor = makeOwnDoor(sealing, database, nowMs);
  const { tries, readVault, isOurs, readSpace, withOwnDoor } = ownDoor;
  const { makeSecond, giveUpSecond } = makeSecondSpace(sealing, ownDoor, { database, chance });

  async function state(): Promise<LockState> {
    const vault = await readVault();
    if (!vault) return 'unknown';
    return vault.wrappedBy.kind === 'passphrase' ? 'on' : 'off';
  }

  /** Where the lock was ever on, its doors; on its very first time new ones. Undefined where they cannot be relied on. */
  async function doorsToTurnOn({
    doors: stored,
  }: StoredVault): Promise<{ doors: Doors; space: SpaceDoors } | undefined> {
    if (stored === undefined)
      return { doors: freshDoors(cost), space: { order: drawDoorOrder(chance), hasSecond: false } };
    const doors = parseDoors(stored);
    const space = await readSpace();
    return doors.kind === 'value' && space ? { doors: doors.value, space } : undefined;
  }

  async function turnOn(passphrase: string): Promise<LockOutcome> {
    const vault = await readVault();
    const master = vault && 'master' in vault ? await masterIn(vault) : undefined;
    if (!vault || !master || !(await isOurs(master))) return broken;
    const found = await doorsToTurnOn(vault);
    const [own] = found?.space.order ?? [];
    if (!found || own === undefined) return broken;
    const claim = await tries.claim();
    if (claim.kind === 'tooSoon') return claim;
    const next = await tryNext(passphrase, found.doors, tries, (door) => door === own);
    if (next.kind !== 'free') return next;
    return changeLock(database, {
      before: vault,
      next: lockedBy(await withMaster(found.doors, { door: own, master }, next.key)),
      spaces: [await spaceDoorsEntry(sealing, found.space)],
      fillers: await drawFor(database, vault.doors === undefined ? 'first' : 'later', chance),
    });
  }

  const change: Lock['change'] = (present, wished) =>
    withOwnDoor(present, async ({ vault, doors, own }) => {
      const next = await tryNext(wished, doors, tries, (door) => door === own.door);
      if (next.kind !== 'free') return next;
      return changeLock(database, {
        before: vault,
        next: lockedBy(await withMaster(doors, own, next.key)),
        spaces: [],
      });
    });

  const turnOff: Lock['turnOff'] = (present) =>
    withOwnDoor(present, async ({ vault, doors, own }) => {
      await tries.forget();
      return changeLock(database, {
        before: vault,
        next: { ...(await wrapByDevice(own.master)), doors },
        spaces: [],
      });
    });

  async function confirm(passphrase: string): Promise<Tried<'here' | 'elsewhere'>> {
    const doors = parseDoors((await readVault())?.doors);
    if (doors.kind !== 'value') return blocked;
    const tried = await tryPassphrase(passphrase, doors.value, tries);
    if (tried.kind !== 'opened') return tried;
    return { kind: 'opened', value: (await isOurs(tried.value.master)) ? 'here' : 'elsewhere' };
  }

  return {
    state: () => reading(state, 'unknown'),
    turnOn: (passphrase) => reading(() => turnOn(passphrase), blocked),
    change: (present, next) => reading(() => change(present, next), blocked),
    turnOff: (present) => reading(() => turnOff(present), blocked),
    confirm: (passphrase) => reading(() => confirm(passphrase), blocked),
    hasSecond: () => reading(async () => (await readSpace())?.hasSecond ?? false, false),
    makeSecond: (present, second) => reading(() => makeSecond(present, second), blocked),
    giveUpSecond: (present) => reading(() => giveUpSecond(present), blocked),
  };
}
