import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserArguments, findBrowser } from '../../steps/find-browser.mjs';
import { startProgram, until } from '../start-program.ts';
import type { CourseWindow } from './course-window.ts';

/** No wish of its own goes outside. */
const keptInside = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
];

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Tabs are opened and closed by Chromium's own HTTP commands: Playwright makes every page believe that it is in view. */
function tabsAt(port: string) {
  const ask = async (method: 'GET' | 'PUT', command: string): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/json/${command}`, { method });
    const text = await answer.text();
    return text.startsWith('{') ? JSON.parse(text) : text;
  };
  return {
    version: async () =>
      ((await ask('GET', 'version')) as { Browser: string }).Browser.replace('Chrome/', ''),
    open: async () => ((await ask('PUT', 'new?about:blank')) as { id: string }).id,
    close: (id: string) => ask('GET', `close/${id}`),
  };
}

/** A browser as people start it, with nothing of it switched off. */
export async function openChromiumWindow(
  address: string,
  env: Readonly<Record<string, string>>,
): Promise<CourseWindow> {
  const executable = findBrowser();
  if (executable === undefined) throw new Error('no Chrome or Chromium was found; CHROMIUM may name one');
  const profile = mkdtempSync(path.join(os.tmpdir(), 'unfurl-chromium-'));
  const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0'];
  const program = await startProgram([executable, ...browserArguments, ...keptInside, ...own, address], env);
  const portFile = path.join(profile, 'DevToolsActivePort');
  await until('Chromium', () => read(portFile).includes('\n'));
  const tabs = tabsAt(read(portFile).split('\n', 1)[0] ?? '');
  let front = '';
  return {
    version: await tabs.version(),
    hide: async () => {
      front = await tabs.open();
    },
    show: async () => {
      await tabs.close(front);
    },
    close: async () => {
      await program.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
