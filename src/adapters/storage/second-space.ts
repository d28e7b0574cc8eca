import { orderOfNext } from '../../domain/lock/door-order.ts';
import type { Lock } from '../../machines/lock.ts';
import type { Database } from './database.ts';
import { withMaster, withoutMaster } from './doors.ts';
import { drawFor } from './fillers.ts';
import { changeLock } from './lock-change.ts';
import { type AtOwnDoor, broken, lockedBy } from './own-door.ts';
import { tryNext } from './passphrase-tries.ts';
import type { Sealing } from './sealing.ts';
import { spaceDoorsEntry } from './space-doors.ts';
import { deriveSealing, freshMaster } from './vault.ts';

type Place = { readonly database: Database; readonly chance: () => number };

/** What the space that `sealing` belongs to can do about a second one. */
export function makeSecondSpace(
  sealing: Sealing,
  { tries, withOwnDoor }: AtOwnDoor,
  { database, chance }: Place,
): Pick<Lock, 'makeSecond' | 'giveUpSecond'> {
  return {
    makeSecond: (present, second) =>
      withOwnDoor(present, async ({ vault, doors, space }) => {
        const [, door] = space?.order ?? [];
        if (!space || door === undefined || space.hasSecond) {
          await tries.forget();
          return space?.hasSecond ? { kind: 'taken' } : broken;
        }
        const next = await tryNext(second, doors, tries, () => false);
        if (next.kind !== 'free') return next;
        const master = freshMaster();
        const ofSecond = { order: orderOfNext(space.order), hasSecond: false };
        return changeLock(database, {
          before: vault,
          next: lockedBy(await withMaster(doors, { door, master }, next.key)),
          spaces: [
            await spaceDoorsEntry(sealing, { ...space, hasSecond: true }),
            await spaceDoorsEntry(await deriveSealing(master), ofSecond),
          ],
          fillers: await drawFor(database, 'later', chance),
        });
      }),
    giveUpSecond: (present) =>
      withOwnDoor(present, async ({ vault, doors, space }) => {
        await tries.forget();
        const [, door] = space?.order ?? [];
        if (!space || door === undefined) return broken;
        if (!space.hasSecond) return { kind: 'done' };
        return changeLock(database, {
          before: vault,
          next: lockedBy(withoutMaster(doors, door)),
          spaces: [await spaceDoorsEntry(sealing, { ...space, hasSecond: false })],
        });
      }),
  };
}
