import type { Built } from '../../machines/own-device.ts';
import type { OfflineFiles } from './worker-messages.ts';

async function digestOf(content: ArrayBuffer): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', content));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** In the form of an `integrity` attribute. */
async function integrityOf(response: Response): Promise<string> {
  return `sha256-${btoa(String.fromCharCode(...(await digestOf(await response.arrayBuffer()))))}`;
}

/**
 * Reads every file of the app that is kept here and holds it against the list of the build. `version`: of the worker
 * that serves the page. Undefined where no list is kept, or caches are refused.
 */
export async function readBuild(scope: URL, version: string | undefined): Promise<Built | undefined> {
  const cacheName = `unfurl-shell ${scope.pathname} ${version ?? ''}`;
  const addressOf = (path: string) => new URL(path === 'index.html' ? './' : path, scope).href;
  try {
    const list = await caches.match(addressOf('offline-files.json'), { cacheName });
    if (!list) return undefined;
    const bytes = await list.arrayBuffer();
    const { shell, audio } = JSON.parse(new TextDecoder().decode(bytes)) as OfflineFiles;
    const kept = await Promise.all([
      ...shell.map(async ([path, integrity]) => {
        const file = await caches.match(addressOf(path), { cacheName, ignoreVary: true });
        return file && { path, isWhole: (await integrityOf(file)) === integrity };
      }),
      ...audio.map(async ([path, integrity]) => {
        const key = `${addressOf(path)}?v=${encodeURIComponent(integrity)}`;
        const file = await caches.match(key, {
          cacheName: `unfurl-audio ${scope.pathname}`,
          ignoreVary: true,
        });
        return file && { path, isWhole: (await integrityOf(file)) === integrity };
      }),
    ]);
    const there = kept.filter((file) => file !== undefined);
    return {
      fingerprint: hex(await digestOf(bytes)),
      kept: there.length,
      altered: there.filter(({ isWhole }) => !isWhole).map(({ path }) => path),
    };
  } catch {
    return undefined;
  }
}
