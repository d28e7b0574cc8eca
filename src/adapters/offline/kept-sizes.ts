import type { StoredKind } from '../../machines/own-device.ts';
import { isRecordingsCache, isShellCache, isTrackCache } from '../device/of-the-app.ts';
import { addSize, type StoredSizes } from '../storage/store-sizes.ts';

function kindOf(name: string, folder: string): StoredKind | undefined {
  if (isRecordingsCache(name, folder)) return 'recordings';
  if (isShellCache(name, folder)) return 'appFiles';
  return isTrackCache(name) ? 'tracks' : undefined;
}

/** Files of the app that are kept for use without a network; nothing where the browser refuses its caches. */
export async function keptSizes(scope: URL): Promise<StoredSizes> {
  let sizes: StoredSizes = {};
  try {
    for (const name of await caches.keys()) {
      const kind = kindOf(name, scope.pathname);
      if (!kind) continue;
      const cache = await caches.open(name);
      const keys = await cache.keys();
      const all = await Promise.all(
        keys.map(async (key) => (await (await cache.match(key, { ignoreVary: true }))?.blob())?.size ?? 0),
      );
      // What somebody wishes of a folder of recordings is noted as an empty file.
      for (const bytes of all) if (bytes > 0) sizes = addSize(sizes, kind, bytes);
    }
  } catch {
    return sizes;
  }
  return sizes;
}
