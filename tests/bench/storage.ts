import type { Browser } from 'playwright-core';
import { createServer } from 'vite';
import { projectFolder } from '../../scripts/steps/project-folder.mjs';
import type { StorageRuns } from './storage-in-page.ts';
import { type Figure, figureOf } from './timing.ts';

const blankPage = 'tests/bench/storage.html';

/** The sealed journal in a real browser's IndexedDB. The modules are served one by one, not built. */
export async function storageFigures(browser: Browser): Promise<readonly Figure[]> {
  const server = await createServer({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    cacheDir: 'node_modules/.vite/bench',
    server: { port: 0, hmr: false },
    optimizeDeps: { include: ['idb-keyval', 'valibot'] },
  });
  await server.listen();
  const page = await browser.newPage();
  try {
    await page.goto(new URL(blankPage, server.resolvedUrls?.local[0]).href);
    await page.waitForFunction('window.storageRuns');
    const runs = (await page.evaluate('window.storageRuns')) as StorageRuns;
    return [
      figureOf('open the storage, nothing there yet', runs.openNew, 'makes the keys'),
      figureOf('open the storage again', runs.openKept),
      figureOf('save one record', runs.save),
      figureOf('read a month of 100 records', runs.read100),
      figureOf('read a month of 2,000 records', runs.read2000),
    ];
  } finally {
    await page.close();
    await server.close();
  }
}
