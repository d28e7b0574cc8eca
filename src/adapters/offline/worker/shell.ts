import type { OfflineFiles } from '../worker-messages.ts';
import { addressOf, scope } from './address-of.ts';
import { fetchWhole } from './fetch-whole.ts';
import { openCache } from './open-cache.ts';

/** Put in by the build: the digest of offline-files.json and, made from it, the name of this version. */
declare const __FILES_INTEGRITY__: string;
declare const __VERSION__: string;

export const version = __VERSION__;

/** Caches belong to the origin, so a second copy of the app under another path must not be touched. */
const prefix = `unfurl-shell ${scope.pathname} `;
const name = prefix + version;
const listAddress = addressOf('offline-files.json');

/** All of the shell or nothing: one file that is missing or altered fails the installation, and the version before stays. */
export async function keepShell(): Promise<void> {
  const list = await fetchWhole(listAddress, __FILES_INTEGRITY__, { cache: 'reload' });
  const { shell } = (await list.clone().json()) as OfflineFiles;
  const cache = await openCache(name);
  await cache.put(listAddress, list);
  await Promise.all(
    shell.map(async ([path, integrity]) => {
      const address = addressOf(path);
      const neverChanges = path.startsWith('assets/');
      const kept = neverChanges ? await caches.match(address) : undefined;
      await cache.put(
        address,
        kept ?? (await fetchWhole(address, integrity, { cache: neverChanges ? 'default' : 'reload' })),
      );
    }),
  );
}

export async function keptInShell(address: string): Promise<Response | undefined> {
  const cache = await openCache(name);
  const key = address === `${scope.href}index.html` ? scope.href : address;
  return cache.match(key, { ignoreVary: true });
}

/** Puts a fresh file in the place of one of the shell. What is kept goes only when its successor has come. */
export async function renewInShell(path: string): Promise<boolean> {
  const file = (await keptFiles())?.shell.find(([each]) => each === path);
  if (file === undefined) return false;
  const fresh = await fetchWhole(addressOf(path), file[1], { cache: 'reload' });
  await (await openCache(name)).put(addressOf(path), fresh);
  return true;
}

export async function deleteOutdatedShells(): Promise<void> {
  const names = await caches.keys();
  const outdated = names.filter((each) => each.startsWith(prefix) && each !== name);
  await Promise.all(outdated.map((each) => caches.delete(each)));
}

let files: OfflineFiles | undefined;

/** Undefined while the list is not to be found; it is looked for again each time. */
export async function keptFiles(): Promise<OfflineFiles | undefined> {
  if (files === undefined) {
    const list = await caches.match(listAddress, { cacheName: name });
    files = (await list?.json()) as OfflineFiles | undefined;
  }
  return files;
}
