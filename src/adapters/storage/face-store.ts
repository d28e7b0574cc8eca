import { get, set } from 'idb-keyval';
import { type FaceId, faceIdOf } from '../../domain/face/faces.ts';
import type { SaveOutcome } from '../../machines/stores.ts';
import { openDatabase } from './database.ts';
import { saving } from './save-outcome.ts';

const faceKey = 'face';

export type FaceStore = {
  /** The usual one where none was chosen or the browser keeps nothing. */
  readonly read: () => Promise<FaceId>;
  readonly write: (id: FaceId) => Promise<SaveOutcome>;
};

/**
 * Which face was chosen. It lies beside the keys and is not sealed: it has to be known before anything is unlocked, and
 * everybody who sees the app from outside knows it anyhow.
 */
export function makeFaceStore(
  findIndexedDb: () => IDBFactory = () => globalThis.indexedDB,
  databaseName = 'unfurl',
): FaceStore {
  const opened = async () => (await openDatabase(findIndexedDb(), databaseName))('keys');
  let keys: ReturnType<typeof opened> | undefined;
  const open = () => (keys ??= opened());
  return {
    read: () =>
      open()
        .then(async (store) => faceIdOf(await get(faceKey, store)))
        .catch(() => faceIdOf(undefined)),
    write: (id) => saving(async () => set(faceKey, id, await open())),
  };
}
