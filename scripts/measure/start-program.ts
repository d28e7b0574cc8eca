import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

export type Running = { readonly pid: number; readonly close: () => Promise<void> };

const firstWordMs = 60_000;

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill();
});

/** Starts a Debian program that stays until `close`, or until this process ends. Rejects with what to install where it is missing. */
export function startProgram(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
  stdio: StdioOptions = 'ignore',
): Promise<Running> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      children.delete(child);
      resolve();
    });
  });
  children.add(child);
  return new Promise((resolve, reject) => {
    child.once('error', () =>
      reject(
        new Error(`${program} is missing; on Debian: apt-get install xvfb xauth pulseaudio pulseaudio-utils`),
      ),
    );
    child.once('spawn', () =>
      resolve({
        pid: child.pid ?? 0,
        async close() {
          child.kill('SIGTERM');
          await ended;
        },
      }),
    );
  });
}

/** Looks every 100 ms until `isThere`. */
export async function until(what: string, isThere: () => boolean, withinMs = firstWordMs): Promise<void> {
  const latest = performance.now() + withinMs;
  while (!isThere()) {
    if (performance.now() > latest) throw new Error(`${what} did not come up`);
    await pause(100);
  }
}
