import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The file that a request path under `base` means, or nothing. Answers only plain files that really lie inside `root`:
 * no climbing out, no symbolic link that leads elsewhere, no dot files, no folder listing.
 *
 * @param {string} root
 * @param {string} base begins and ends with `/`
 * @param {string} pathname as sent, still percent-encoded
 */
export async function findFile(root, base, pathname) {
  if (!pathname.startsWith(base)) return undefined;
  const wanted = decoded(pathname.slice(base.length));
  if (wanted === undefined) return undefined;
  const segments = wanted === '' ? ['index.html'] : wanted.split('/');
  if (segments.some((segment) => segment === '' || segment.startsWith('.') || /[\\\0:]/.test(segment))) {
    return undefined;
  }
  try {
    const realRoot = await realpath(root);
    const file = await realpath(path.join(realRoot, ...segments));
    const found = await stat(file);
    const inside = file.startsWith(realRoot + path.sep);
    return inside && found.isFile() ? { file, size: found.size, changedMs: found.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
