import type { DeleteAllOutcome } from '../../machines/own-device.ts';
import type { SaveOutcome } from '../../machines/stores.ts';
import { isCacheOfApp, isDatabaseOfApp } from './of-the-app.ts';

export type DeletableApp = {
  /** The folder that the app is served from. */
  readonly scope: URL;
  /** Forgets what is in memory, and deletes the database that is open. */
  readonly eraseStorage: () => Promise<SaveOutcome>;
  /** Tells the workers to keep nothing any more. */
  readonly stopWorkers: () => Promise<void>;
};

/** `blocked`: something is left, or may be; `refused`: the browser keeps nothing for us there. */
type Ending = 'gone' | 'blocked' | 'refused';

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
async function deleteDatabases(): Promise<Ending> {
  if (!globalThis.indexedDB) return 'refused';
  if (!('databases' in indexedDB)) return 'gone';
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name ? [name] : []));
  const ends = await Promise.all(names.filter(isDatabaseOfApp).map(deleteDatabase));
  return ends.every((end) => end === 'gone') ? 'gone' : 'blocked';
}

async function deleteWorker({ scope, stopWorkers }: DeletableApp): Promise<Ending> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const own = registrations.filter((each) => each.scope === scope.href);
  await stopWorkers();
  await Promise.all(own.map((registration) => registration.unregister()));
  return 'gone';
}

async function deleteFiles({ scope }: DeletableApp): Promise<Ending> {
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.filter((name) => isCacheOfApp(name, scope)).map((name) => caches.delete(name)));
  return 'gone';
}

/** A store that the browser refuses altogether holds nothing; any other failure may have left something. */
async function endingOf(work: () => Promise<Ending>): Promise<Ending> {
  try {
    return await work();
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'refused' : 'blocked';
  }
}

async function deleteStores({ eraseStorage }: DeletableApp): Promise<Ending> {
  const databases = await endingOf(deleteDatabases);
  if (databases === 'blocked') return databases;
  return endingOf(async () => {
    const outcome = await eraseStorage();
    if (outcome.ok) return 'gone';
    return outcome.reason === 'blocked' && databases === 'refused' ? 'refused' : 'blocked';
  });
}

/**
 * Deletes everything of the app in this browser: databases, what waits in memory, and last the files of the app and its
 * worker, so that it can still be tried again where something was held. Never rejects.
 */
export async function deleteAll(app: DeletableApp): Promise<DeleteAllOutcome> {
  for (const work of [deleteStores, deleteWorker, deleteFiles])
    if ((await endingOf(() => work(app))) === 'blocked') return 'blocked';
  return 'done';
}
