import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPort } from '../../scripts/steps/open-port.mjs';
import { projectFolder } from '../support/source-files.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-start-'));

beforeAll(() => writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Unfurl</title>'));
afterAll(() => rmSync(folder, { recursive: true }));

const isWindows = process.platform === 'win32';

/**
 * Windows has no signals: there Ctrl-C comes from the console and Node makes an event of it, while `kill` ends a process
 * without a word. So that the same lines are tested, the event is brought about by a word to its standard input.
 */
const hearsOnWindows = `data:text/javascript,process.stdin.on('data', (word) => process.emit(String(word)))`;

function tell(child: ChildProcess, signal: 'SIGINT' | 'SIGTERM'): void {
  if (isWindows) child.stdin?.write(signal);
  else child.kill(signal);
}

/** Starts it as a person would and answers once it says where it is open. */
async function start(port: number) {
  const hearing = isWindows ? ['--import', hearsOnWindows] : [];
  const child = spawn(process.execPath, [...hearing, 'scripts/start.mjs', folder], {
    cwd: projectFolder,
    env: { ...process.env, PORT: String(port) },
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Ctrl-C')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(said)));
  });
  const address = /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? '';
  return { child, said: () => said, ended, address };
}

it.each(['SIGINT', 'SIGTERM'] as const)('says where it is open, and stops cleanly on %s', async (signal) => {
  const { child, said, ended, address } = await start(0);
  const answer = await fetch(address);
  expect(await answer.text()).toContain('Unfurl');

  tell(child, signal);
  expect(await ended).toBe(0);
  expect(said()).toBe(`Unfurl is open at ${address}\nStop it with Ctrl-C.\n`);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

it('takes another port when one is taken, and says so', async () => {
  const taken = await openPort({ root: folder, port: 0 });
  const { child, said, ended, address } = await start(taken.port);
  expect(said()).toContain(`Port ${taken.port} is taken, so Unfurl uses`);
  expect(address).not.toBe(`http://localhost:${taken.port}/`);
  expect((await fetch(address)).status).toBe(200);

  tell(child, 'SIGINT');
  expect(await ended).toBe(0);
  await taken.close();
});

it('ends when npm, which started it, was told to end', async () => {
  // On Windows npm is a script for its shell, which alone can start it.
  const shell = spawn('npm', ['start', '--', isWindows ? `"${folder}"` : folder], {
    cwd: projectFolder,
    env: { ...process.env, PORT: '0' },
    shell: isWindows,
  });
  const address = await new Promise<string>((resolve) => {
    let said = '';
    shell.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  if (isWindows) spawnSync('taskkill', ['/pid', String(shell.pid), '/T', '/F']);
  else shell.kill('SIGTERM');
  await expect.poll(() => answers(address)).toBe(false);
});

it('refuses a port that is none with a sentence', async () => {
  await expect(start(70_000)).rejects.toThrow('PORT must be a whole number up to 65535, not "70000".');
});

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}
