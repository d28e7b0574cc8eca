import { cpSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { chromium, type BrowserContext } from 'playwright-core';
import { browserOptions } from './browser-for-tests.ts';

export type KillableBrowser = {
  /** The one context of the profile, which keeps what a person's own browser would. */
  readonly context: BrowserContext;
  /** It ends where it is: SIGKILL, as when the power goes or the system runs out of memory. */
  readonly kill: () => Promise<void>;
};

/** A browser on a profile that outlives it. */
export async function launchOnProfile(profile: string): Promise<KillableBrowser> {
  const context = await chromium.launchPersistentContext(profile, browserOptions());
  const processId = await processIdOf(context);
  return {
    context,
    async kill() {
      const gone = context.waitForEvent('close');
      process.kill(processId, 'SIGKILL');
      await gone;
    },
  };
}

async function processIdOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('the browser does not say which process it is');
  return browser.id;
}

/** What a browser has kept, without the mark by which a running one keeps its profile to itself. */
export function copyProfile(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (file) => !path.basename(file).startsWith('Singleton') });
}

/** Helpers of a browser that was killed end a moment after it, and may write until then. */
export async function removeProfile(profile: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rm(profile, { recursive: true, force: true });
    } catch (fault) {
      if (tries === 50) throw fault;
      await pass(100);
    }
  }
}
