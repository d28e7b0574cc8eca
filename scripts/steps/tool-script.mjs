import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project-folder.mjs';

/**
 * The script behind a command of an installed package, from the project folder.
 *
 * @param {string} packageName
 * @param {string} [command] where it is not named like its package
 */
export function toolScript(packageName, command = packageName) {
  const folder = path.join('node_modules', packageName);
  /** @type {unknown} */
  const about = JSON.parse(readFileSync(path.join(projectFolder, folder, 'package.json'), 'utf8'));
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (about);
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}.`);
  return path.join(folder, script);
}
