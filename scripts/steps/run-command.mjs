import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { projectFolder } from './project-folder.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end, with everything it started. Output is kept, or shown as it comes with `show`. Never rejects:
 * a program that cannot be started ends with code 127 and the reason as output.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Readonly<Record<string, string>>, show?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(program, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      detached: process.platform !== 'win32',
      // Kept output is shown later, perhaps in a log: no colours.
      env: { ...process.env, ...(show ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }), ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    running.add(child);
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    const settle = (/** @type {number} */ code, reason = '') => {
      endProcessTree(child);
      running.delete(child);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + reason });
    };
    child.once('error', (error) => settle(127, `${error.message}\n`));
    child.once('exit', () => endProcessTree(child));
    child.once('close', (code) => settle(code ?? 1));
  });
}

/**
 * Runs a tool of node_modules with this very Node, so that no shell and no PATH is involved.
 *
 * @param {string} script path from the project folder
 * @param {readonly string[]} args
 * @param {{ env?: Readonly<Record<string, string>>, show?: boolean }} [options]
 */
export function runTool(script, args, options) {
  return runCommand(process.execPath, [script, ...args], options);
}

/**
 * Starts a program that goes on beside this one, until `stop` or the end of this process. Its output is `said` line by line.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ said?: (line: string) => void }} [options]
 */
export function startService(program, args, { said = () => {} } = {}) {
  const child = spawn(program, args, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('error', (error) => said(error.message));
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', said);
  }
  return {
    stop: () => {
      endProcessTree(child);
      running.delete(child);
    },
  };
}

/** Ends whatever was started here and still runs. */
export function endRunningCommands() {
  for (const child of running) endProcessTree(child);
}

/**
 * On Ctrl-C, SIGTERM or a closed terminal: ends what is under way, then this process.
 *
 * @param {(signal: NodeJS.Signals) => number | Promise<number>} exitCode
 */
export function endOnSignal(exitCode) {
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    endRunningCommands();
    void Promise.resolve(exitCode(signal)).then((code) => process.exit(code));
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, end);
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(() => end('SIGTERM'));
}

/**
 * npm runs a script in a shell and passes SIGTERM on to that shell only, which dies without telling us (npm 11, dash).
 * Goes when `kill` of `npm start` ends this process by itself.
 *
 * @param {() => void} then
 */
function whenOrphaned(then) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, 250);
  watch.unref();
}

/** @param {import('node:child_process').ChildProcess} child */
function endProcessTree(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group has ended by itself.
  }
}
