import { get } from 'idb-keyval';
import type { Parsed } from '../../domain/parsed.ts';
import type { Database } from './database.ts';
import { type Doors, parseDoors } from './doors.ts';
import { drawByChance } from './draw-by-chance.ts';
import { fillUp } from './fillers.ts';
import { tryPassphrase } from './passphrase-tries.ts';
import { reading, saving } from './save-outcome.ts';
import type { Sealing } from './sealing.ts';
import type { LockedStorage, Storage } from './storage.ts';
import { deriveSealing, parseVault, vaultKey } from './vault.ts';
import { makeWrongTries } from './wrong-tries.ts';

type LockedParts = {
  readonly database: Database;
  readonly nowMs: () => number;
  readonly chance?: (() => number) | undefined;
  /** The storage of the space that a passphrase opened. */
  readonly storageOf: (sealing: Sealing) => Storage;
};

async function readDoors(database: Database): Promise<Parsed<Doors>> {
  const vault = parseVault(await get<unknown>(vaultKey, database('keys')));
  return vault.kind === 'value' ? parseDoors(vault.value.doors) : vault;
}

/** What may be done with a locked storage, unless its doors cannot be read. */
export async function openLocked({
  database,
  nowMs,
  chance = drawByChance,
  storageOf,
}: LockedParts): Promise<Parsed<Omit<LockedStorage, 'deleteEverything'>>> {
  const found = await readDoors(database);
  if (found.kind !== 'value') return found;
  const tries = makeWrongTries(database('keys'), nowMs);

  const unlock: LockedStorage['unlock'] = async (passphrase) => {
    // Read anew: another tab may have changed them.
    const doors = await readDoors(database);
    if (doors.kind !== 'value') return { kind: 'blocked' };
    const tried = await tryPassphrase(passphrase, doors.value, tries);
    if (tried.kind !== 'opened') return tried;
    const { master } = tried.value;
    const sealing = await deriveSealing(master);
    master.fill(0);
    void saving(() => fillUp(database, chance));
    return { kind: 'opened', value: storageOf(sealing) };
  };

  return {
    kind: 'value',
    value: {
      kind: 'locked',
      unlock: (passphrase) => reading(() => unlock(passphrase), { kind: 'blocked' } as const),
      waitMs: () => reading(() => tries.waitMs(), 0),
    },
  };
}
