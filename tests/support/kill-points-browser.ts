import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { projectFolder } from '../../scripts/steps/project-folder.mjs';
import { serveFolder } from './built-app.ts';
import { type KillableBrowser, launchOnProfile, removeProfile } from './killable-browser.ts';
import type * as KillPoints from './kill-points.ts';
import type { DyingWord } from './stand-still.ts';

export type KilledWith = 'its worker' | 'the browser';

export type KillGround = {
  /** A sentence where what lies there after the kill is not whole; undefined where all is well. */
  readonly killAt: (seed: number, what: KilledWith) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
};

type InPage = { readonly killPoints: typeof KillPoints };

async function buildPage(outDir: string): Promise<void> {
  const root = path.join(projectFolder, 'tests/soak');
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    publicDir: false,
    worker: { format: 'es' },
    build: {
      outDir,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: path.join(root, 'kills.html') },
    },
  });
}

/** A browser on a profile of its own, in which the storage of the app is killed while it writes. */
export async function openKillGround(): Promise<KillGround> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-kills-'));
  const [profile, built] = [path.join(folder, 'profile'), path.join(folder, 'page')];
  await buildPage(built);
  const served = await serveFolder(built);
  let browser: KillableBrowser | undefined;
  let page: Page | undefined;

  async function open(): Promise<Page> {
    browser = await launchOnProfile(profile);
    page = await browser.context.newPage();
    // The policy of the app lets only its own service worker be one.
    const session = await browser.context.newCDPSession(page);
    await session.send('Page.setBypassCSP', { enabled: true });
    await page.goto(`${served.address}kills.html`);
    await page.waitForFunction(() => 'killPoints' in globalThis);
    return page;
  }

  async function killAt(seed: number, what: KilledWith): Promise<string | undefined> {
    const before = page ?? (await open());
    const endsWorker = what === 'its worker';
    const word = await before.evaluate(
      async ([killed, ends]): Promise<DyingWord> => {
        const { killPoints } = globalThis as unknown as InPage;
        await killPoints.prepare(killed);
        const begun = await killPoints.begin(killed);
        if (ends) begun.end();
        return begun.word;
      },
      [seed, endsWorker] as const,
    );
    if (!endsWorker) await browser?.kill();
    const after = endsWorker ? before : await open();
    return after.evaluate(
      ([killed, said]) => (globalThis as unknown as InPage).killPoints.check(killed, said),
      [seed, word] as const,
    );
  }

  return {
    killAt,
    async close() {
      await browser?.context.close();
      await served.close();
      await removeProfile(folder);
    },
  };
}
