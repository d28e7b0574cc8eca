import type { DeleteAllOutcome } from '../../machines/own-device.ts';
import type { SaveOutcome } from '../../machines/stores.ts';
import { isCacheOfApp, isDatabaseOfApp } from './of-the-app.ts';

export type DeletableApp = {
  /** The folder that the app is served from. */
  readonly scope: URL;
  /** Forgets what is in memory, and deletes the database that is open. */
  readonly eraseStorage: () => Promise<SaveOutcome>;
  /** Tells the worker to keep nothing any more. */
  readonly stopWorker: () => Promise<void>;
};

/** `blocked`: it goes once another window, of an earlier version perhaps, lets go of it. */
function deleteDatabase(name: string): Promise<'gone' | 'blocked'> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve('gone');
    request.onerror = () => resolve('blocked');
    request.onblocked = () => resolve('blocked');
  });
}

/** Firefox before 126 does not list databases; there the one that is open is deleted by `eraseStorage` alone. */
async function deleteDatabases(): Promise<boolean> {
  if (!('databases' in indexedDB)) return true;
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name ? [name] : []));
  const ends = await Promise.all(names.filter(isDatabaseOfApp).map(deleteDatabase));
  return ends.every((end) => end === 'gone');
}

async function deleteFiles({ scope, stopWorker }: DeletableApp): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const own = registrations.filter((each) => each.scope === scope.href);
  await stopWorker();
  await Promise.all(own.map((registration) => registration.unregister()));
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.filter((name) => isCacheOfApp(name, scope)).map((name) => caches.delete(name)));
}

/** Where the browser refuses a store, it holds nothing. */
async function isGone(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch {
    return true;
  }
}

/**
 * Deletes everything of the app in this browser: databases, what waits in memory, both storages, and last the files of the
 * app and its worker, so that it can still be tried again where something was held. Never rejects.
 */
export async function deleteAll(app: DeletableApp): Promise<DeleteAllOutcome> {
  const works: readonly (() => Promise<boolean>)[] = [
    deleteDatabases,
    async () => {
      const outcome = await app.eraseStorage();
      return outcome.ok || outcome.reason === 'blocked';
    },
    async () => {
      localStorage.clear();
      return true;
    },
    async () => {
      sessionStorage.clear();
      return true;
    },
    async () => {
      await deleteFiles(app);
      return true;
    },
  ];
  for (const work of works) if (!(await isGone(work))) return 'blocked';
  return 'done';
}
