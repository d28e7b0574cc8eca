import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const names = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];
const edge = 'Microsoft\\Edge\\Application\\msedge.exe';

/**
 * An installed Chrome or Chromium: what `CHROMIUM` names, else one on the PATH or in a usual place, else the one that
 * Playwright has downloaded before.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return [...onPath(), ...usualPlaces(), ...downloaded()].find((file) => existsSync(file) && starts(file));
}

/** Chromium refuses its sandbox to root, as in a container. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--autoplay-policy=no-user-gesture-required',
];

function onPath() {
  if (process.platform === 'win32') return [];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (process.platform === 'win32') return windowsPlaces(process.env);
  return ['/usr/bin/chromium', '/snap/bin/chromium'];
}

/**
 * Where the installers put them, for everybody or for one person. Edge is there on every Windows, so it comes last.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function windowsPlaces(env) {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => env[name] ?? []);
  return ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', edge].flatMap(
    (file) => folders.map((folder) => path.win32.join(folder, file)),
  );
}

function downloaded() {
  try {
    /** @type {unknown} */
    const playwright = createRequire(import.meta.url)('playwright-core');
    return [/** @type {typeof import('playwright-core')} */ (playwright).chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * Some systems put a script there that only says where to get the browser.
 *
 * @param {string} file
 */
function starts(file) {
  // Windows' chrome.exe takes no --version: it opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
