import { readFileSync } from 'node:fs';
import path from 'node:path';
import { announce } from './announce.mjs';
import { projectFolder } from './project-folder.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/** Brings node_modules in step with package-lock.json; does nothing when it is. Answers a sentence when that fails. */
export async function installPackages() {
  if (packagesInStep(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) {
    return undefined;
  }
  const { code, output } = await announce('Installing packages (only now and after an update)', npmCi);
  if (code === 0) return undefined;
  return `The packages could not be installed. A connection is needed this once. npm says:\n\n${output}`;
}

/**
 * Whether npm's own note of what it installed matches the lock. Optional packages may be missing: they are for other systems.
 *
 * @param {Lock | undefined} wanted
 * @param {Lock | undefined} installed
 */
export function packagesInStep(wanted, installed) {
  if (wanted === undefined || installed === undefined) return false;
  const known = Object.entries(wanted.packages).filter(([folder]) => folder !== '');
  const matches = known.every(([folder, locked]) => {
    const present = installed.packages[folder];
    if (present === undefined) return locked.optional === true;
    return present.version === locked.version && present.integrity === locked.integrity;
  });
  return matches && Object.keys(installed.packages).every((folder) => folder in wanted.packages);
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(readFileSync(path.join(projectFolder, file), 'utf8'));
    return /** @type {Lock} */ (lock);
  } catch {
    return undefined;
  }
}

function npmCi() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return runCommand(process.execPath, [npm, ...args]);
  if (process.platform === 'win32') return runCommand('cmd.exe', ['/d', '/c', 'npm', ...args]);
  return runCommand('npm', args);
}
