import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTool } from './run-command.mjs';
import { tallyTests } from './tally.mjs';
import { toolScript } from './tool-script.mjs';

/**
 * Runs vitest and counts its tests.
 *
 * @param {readonly string[]} args
 * @param {{ env?: Readonly<Record<string, string>>, show?: boolean }} [options]
 */
export async function runVitest(args, options) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-tests-'));
  const reportFile = path.join(folder, 'report.json');
  try {
    const { code, output } = await runTool(
      toolScript('vitest'),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...args],
      options,
    );
    const tally = tallyTests(readReport(reportFile), code);
    return { ok: tally.failed === 0, output, tally };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {import('./tally.mjs').TestReport | undefined}
 */
function readReport(file) {
  try {
    /** @type {unknown} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return /** @type {import('./tally.mjs').TestReport} */ (report);
  } catch {
    return undefined;
  }
}
