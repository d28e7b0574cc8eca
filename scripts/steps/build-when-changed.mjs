import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project-folder.mjs';
import { runTool } from './run-command.mjs';
import { sourceStamp } from './source-stamp.mjs';
import { toolScript } from './tool-script.mjs';

/** The built app. */
export const builtFolder = path.join(projectFolder, 'dist');
const stampFile = path.join(builtFolder, '.built-from');

/**
 * Builds the app into dist unless dist was built from these very sources. A build that fails leaves the former one in
 * place. Answers the build's output when it fails.
 */
export async function buildWhenChanged() {
  const stamp = sourceStamp();
  if (builtFrom() === stamp) return undefined;
  const fresh = path.join(projectFolder, '.cache', `build-${process.pid}`);
  const former = path.join(projectFolder, '.cache', `former-${process.pid}`);
  mkdirSync(path.dirname(fresh), { recursive: true });
  const { code, output } = await runTool(
    toolScript('vite'),
    ['build', '--logLevel=warn', '--emptyOutDir', `--outDir=${fresh}`],
    // A test runner sets NODE_ENV to test, and Vite would then build the development app.
    { env: { NODE_ENV: 'production' } },
  );
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    return output;
  }
  writeFileSync(path.join(fresh, path.basename(stampFile)), stamp);
  moveIfThere(builtFolder, former);
  renameSync(fresh, builtFolder);
  rmSync(former, { recursive: true, force: true });
  return undefined;
}

function builtFrom() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function moveIfThere(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
}
