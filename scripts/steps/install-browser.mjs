import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { runCommand, runTool } from './run-command.mjs';
import { toolScript } from './tool-script.mjs';

/**
 * An installed browser for the tests, fetched first where there is none.
 *
 * @returns {Promise<{ kind: 'found', browser: string } | { kind: 'missing', problem: string }>}
 */
export async function installBrowser() {
  const present = findBrowser();
  if (present !== undefined) return { kind: 'found', browser: present };
  const named = process.env['CHROMIUM'];
  if (named) return { kind: 'missing', problem: `CHROMIUM names ${named}, and there is no such file.` };
  const debian = isDebianRoot() ? await installDebianPackages(['chromium', 'fonts-dejavu-core']) : '';
  const afterDebian = findBrowser();
  if (afterDebian !== undefined) return { kind: 'found', browser: afterDebian };
  const { output } = await runTool(toolScript('playwright'), [
    'install',
    'chromium',
    '--no-shell',
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : []),
  ]);
  const afterPlaywright = findBrowser();
  if (afterPlaywright !== undefined) return { kind: 'found', browser: afterPlaywright };
  return {
    kind: 'missing',
    problem: `No Chrome or Chromium was found, and none could be installed. Install one, or name it in CHROMIUM.\n\n${debian}${output}`,
  };
}

export function isDebianRoot() {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}

/**
 * Answers what apt said.
 *
 * @param {readonly string[]} packages
 */
export async function installDebianPackages(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-o', 'DPkg::Lock::Timeout=900'];
  const update = await runCommand('apt-get', [...patient, 'update'], { env });
  const install = await runCommand(
    'apt-get',
    [...patient, 'install', '-y', '--no-install-recommends', ...packages],
    { env },
  );
  return update.output + install.output;
}
