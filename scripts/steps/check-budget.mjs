import { runTool } from './run-command.mjs';
import { toolScript } from './tool-script.mjs';

const firstScreenWarningBytes = 100 * 1024;

/**
 * Holds the built files against their limits. The first screen has a softer limit below the one that fails.
 *
 * @returns {Promise<{ ok: boolean, output: string, warning: string | undefined }>}
 */
export async function checkBudget() {
  const { code, output } = await runTool(toolScript('size-limit'), ['--json']);
  const measured = parse(output);
  if (measured === undefined) return { ok: false, output, warning: undefined };
  const over = measured.filter(({ passed }) => passed === false);
  const lines = over.map(
    ({ name, size, sizeLimit }) => `${name}: ${kib(size)}, at most ${kib(sizeLimit)} (gzip)\n`,
  );
  const first = measured.find(({ name }) => name === 'first screen, scripts');
  const heavy = first !== undefined && first.size > firstScreenWarningBytes;
  return {
    ok: code === 0 && over.length === 0,
    output: lines.join(''),
    warning: heavy ? `The first screen's scripts weigh ${kib(first.size)}; we aim below 100 KiB.` : undefined,
  };
}

/**
 * @param {string} text
 * @returns {{ name: string, size: number, sizeLimit: number, passed: boolean }[] | undefined}
 */
function parse(text) {
  try {
    /** @type {unknown} */
    const measured = JSON.parse(text.slice(text.indexOf('[')));
    return /** @type {{ name: string, size: number, sizeLimit: number, passed: boolean }[]} */ (measured);
  } catch {
    return undefined;
  }
}

/** @param {number} bytes */
function kib(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}
