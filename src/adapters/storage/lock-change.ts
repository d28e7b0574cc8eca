import { promisifyRequest } from 'idb-keyval';
import type { LockOutcome } from '../../machines/lock.ts';
import type { Database } from './database.ts';
import { parseDoors } from './doors.ts';
import { type Fillers, putFillers } from './fillers.ts';
import { saving } from './save-outcome.ts';
import { isSameWrite } from './sealing.ts';
import type { SpaceDoorsEntry } from './space-doors.ts';
import { parseVault, type StoredVault, vaultKey } from './vault.ts';

/** What a change of the lock writes, ready sealed: nothing but the store may be waited for in its transaction. */
export type LockChange = {
  readonly before: StoredVault;
  readonly next: StoredVault;
  readonly spaces: readonly SpaceDoorsEntry[];
  readonly fillers?: Fillers;
};

/** Everything in a vault that is sealed is sealed differently each time. */
function writesOf(vault: StoredVault): readonly unknown[] {
  const doors = parseDoors(vault.doors);
  const master = 'master' in vault ? vault.master : undefined;
  return [master, ...(doors.kind === 'value' ? doors.value.sealed : [])];
}

function isVault(stored: unknown, vault: StoredVault): boolean {
  const parsed = parseVault(stored);
  if (parsed.kind !== 'value') return false;
  const [writes, others] = [writesOf(parsed.value), writesOf(vault)];
  return writes.length === others.length && writes.every((write, index) => isSameWrite(write, others[index]));
}

/** Does all of it in one transaction or, where it is cut off or another tab has changed the lock, nothing. */
export async function changeLock(database: Database, change: LockChange): Promise<LockOutcome> {
  const { before, next, spaces, fillers } = change;
  const outcome = await saving(() =>
    database(['keys', 'journal', 'slots'])('readwrite', async (keys) => {
      const stored: unknown = await promisifyRequest<unknown>(keys.get(vaultKey));
      // It was done, and only its connection was lost.
      if (isVault(stored, next)) return { ok: true } as const;
      if (!isVault(stored, before)) return { ok: false, reason: 'broken' } as const;
      keys.put(next, vaultKey);
      for (const { key, value } of spaces) keys.transaction.objectStore('slots').put(value, key);
      if (fillers) putFillers(keys.transaction, fillers);
      return { ok: true } as const;
    }),
  );
  if (outcome.ok) return { kind: 'done' };
  return { kind: 'notKept', reason: outcome.reason };
}
