import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project-folder.mjs';

/** Everything that the built app is made from. */
const sources = [
  'CHANGELOG.md',
  'docs/threat-model.md',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'scripts/build',
  'scripts/security-headers.mjs',
  'scripts/steps/build-when-changed.mjs',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

/** A digest of names, contents and settings: the same sources always give the same stamp, whatever their dates say. */
export function sourceStamp() {
  const digest = createHash('sha256').update(process.env['UNFURL_ADDRESS'] ?? '');
  for (const file of sources.flatMap(filesIn)) {
    const content = readFileSync(path.join(projectFolder, file));
    digest.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return digest.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  const full = path.join(projectFolder, place);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesIn(`${place}/${name}`));
}
