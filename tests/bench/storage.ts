import type { Browser } from 'playwright-core';
import { serveBenchPages } from './bench-pages.ts';
import type { StorageRuns } from './storage-in-page.ts';
import { type Figure, figureOf } from './timing.ts';

/** The sealed journal in a real browser's IndexedDB. */
export async function storageFigures(browser: Browser): Promise<readonly Figure[]> {
  const pages = await serveBenchPages();
  const page = await browser.newPage();
  try {
    await page.goto(pages.addressOf('storage.html'));
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
    await pages.close();
  }
}
