import { addressOf, scope } from './address-of.ts';
import { openCache } from './open-cache.ts';
import { keptFiles } from './shell.ts';

/** A recorded file of this version, with the key that it is kept under. */
export type Recording = {
  readonly path: string;
  /** Below `audio/`. */
  readonly folder: string;
  readonly key: string;
  readonly integrity: string;
  readonly bytes: number;
};

/** What the person wants of a folder; nothing is noted of a folder that nobody asked about. */
type FolderWish = 'keep' | 'letGo';

const name = `unfurl-audio ${scope.pathname}`;
let listed: readonly Recording[] | undefined;
const byAddress = new Map<string, Recording>();

export function openRecordings(): Promise<Cache> {
  return openCache(name);
}

/** Undefined while the list of files is not to be found. */
export async function listedRecordings(): Promise<readonly Recording[] | undefined> {
  if (listed === undefined) {
    const audio = (await keptFiles())?.audio;
    listed = audio?.map(([path, integrity, bytes]) => ({
      path,
      folder: path.split('/')[1] ?? '',
      key: `${addressOf(path)}?v=${encodeURIComponent(integrity)}`,
      integrity,
      bytes,
    }));
    for (const recording of listed ?? []) byAddress.set(addressOf(recording.path), recording);
  }
  return listed;
}

export async function keptRecording(address: string): Promise<Response | undefined> {
  await listedRecordings();
  const recording = byAddress.get(address);
  if (recording === undefined) return undefined;
  return (await openRecordings()).match(recording.key, { ignoreVary: true });
}

export async function deleteOutdatedRecordings(): Promise<void> {
  const current = await listedRecordings();
  if (current === undefined) return;
  const wanted = new Set(
    current.flatMap(({ key, folder }) => [key, wishKey(folder, 'keep'), wishKey(folder, 'letGo')]),
  );
  const cache = await openRecordings();
  const unwanted = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(unwanted.map((request) => cache.delete(request)));
}

export async function wishOf(folder: string, cache: Cache): Promise<FolderWish | undefined> {
  if (await cache.match(wishKey(folder, 'letGo'))) return 'letGo';
  return (await cache.match(wishKey(folder, 'keep'))) && 'keep';
}

export async function noteWish(folder: string, wish: FolderWish, cache: Cache): Promise<void> {
  await cache.put(wishKey(folder, wish), new Response());
  await cache.delete(wishKey(folder, wish === 'keep' ? 'letGo' : 'keep'));
}

/** A wish is an empty file in the folder's place: it outlasts every recording in there. */
function wishKey(folder: string, wish: FolderWish): string {
  return `${folderAddress(folder)}?${wish}`;
}

export function folderAddress(folder: string): string {
  return addressOf(`audio/${folder}/`);
}
