import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtFolder } from '../../scripts/steps/build-when-changed.mjs';
import type { OfflineFiles } from '../../src/adapters/offline/worker-messages.ts';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { addRecords, readRecords } from '../support/journal-in-page.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { comeBack, leaveApp, makeLeavable, turnLockOn } from '../support/lock-robot.ts';
import { controlled } from '../support/offline-page.ts';

let browser: Browser;
let app: ServedApp;
let visit: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  app = await serveBuiltApp('/some/path/');
  visit = await openWatchedPage(browser, app.address);
  ({ page } = visit);
  await page.evaluate(controlled);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const records = ['2026-11-01', '2026-11-02', '2026-11-03'].map((day) =>
    sessionRecord({ id: `on-${day}`, day }),
  );
  await addRecords(page, records);
});

afterEach(async () => {
  await visit.context.close();
  await app.close();
});

/** What the browser holds of the app, whatever it is. */
function heldBy(held: Page) {
  return held.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    inStorages: localStorage.length + sessionStorage.length,
  }));
}

const nothing = { databases: [], caches: [], workers: 0, inStorages: 0 };

async function deleteEverything(): Promise<void> {
  await page.goto(`${app.address}#/settings/delete`);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByRole('heading', { name: 'Everything is deleted' }).waitFor();
}

describe('deleting everything', () => {
  it('leaves nothing in the browser, says so in every window, and begins again with nothing', async () => {
    const other = await visit.context.newPage();
    await other.goto(`${app.address}#/journal`);
    await other.getByRole('heading', { level: 1 }).waitFor();
    expect(await heldBy(page)).not.toMatchObject({ databases: [], caches: [] });

    await deleteEverything();

    expect(await heldBy(page)).toEqual(nothing);
    await other.getByRole('heading', { name: 'Everything is deleted' }).waitFor();
    expect(await other.getByText('First steps').count()).toBe(0);
    await page.reload();
    await page.getByRole('heading', { name: 'Everything is deleted' }).waitFor();
    expect(await heldBy(page)).toEqual(nothing);

    await page.getByRole('link', { name: 'Begin again, with nothing' }).click();
    await page.getByRole('link', { name: 'Restore from a backup' }).waitFor();
    expect(await readRecords(page)).toEqual([]);
    expect(visit.faults).toEqual([]);
  });

  it('needs no network, and Back does not show what was', async () => {
    await app.close();
    await page.goto(`${app.address}#/journal`);
    await deleteEverything();
    expect(await heldBy(page)).toEqual(nothing);
    await page.evaluate(() => history.back());
    await page.waitForURL(/#\/journal$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Everything is deleted');
    expect(await heldBy(page)).toEqual(nothing);
  });
});

describe('deleting everything while the worker is still being installed', () => {
  it('does not wait for what it fetches, and leaves nothing', async () => {
    const context = await browser.newContext();
    let letCome = () => {};
    const held = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await context.route('**/offline-files.json', async (route) => {
      await held;
      await route.continue();
    });
    const fresh = await context.newPage();
    const listAsked = context.waitForEvent('request', (request) =>
      request.url().endsWith('/offline-files.json'),
    );
    await fresh.goto(`${app.address}#/settings/delete`);
    await listAsked;
    await fresh.getByRole('button', { name: 'Delete everything' }).click();
    await fresh.getByRole('button', { name: 'Yes, delete everything' }).click();
    await fresh.getByRole('heading', { name: 'Everything is deleted' }).waitFor();
    expect(await heldBy(fresh)).toEqual(nothing);
    letCome();
    await context.close();
  });
});

describe('deleting everything behind a lock', () => {
  it('leaves nothing that would lock, or open the store anew', async () => {
    const context = await browser.newContext();
    await makeLeavable(context);
    const locked = await context.newPage();
    await locked.clock.install();
    await locked.goto(app.address);
    await turnLockOn(locked, 'river lamp otter pine');
    await locked.goto(`${app.address}#/settings/delete`);
    await locked.getByRole('button', { name: 'Delete everything' }).click();
    await locked.getByRole('button', { name: 'Yes, delete everything' }).click();
    await locked.getByRole('heading', { name: 'Everything is deleted' }).waitFor();

    await leaveApp(locked);
    await locked.clock.fastForward('01:00:00');
    await comeBack(locked);

    expect(await locked.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
      'Everything is deleted',
    ]);
    expect(await heldBy(locked)).toEqual(nothing);
    await context.close();
  });
});

describe('checking it oneself', () => {
  const amountOf = (kind: string) => page.locator(`[data-kind=${kind}] dd`).textContent();

  it('counts no request elsewhere, and what is kept as it lies in the raw stores', async () => {
    await page.goto(`${app.address}#/settings/check`);
    await page.getByText('Nothing at any other address: 0.').waitFor();
    await page.getByText('The browser had nothing to refuse.').waitFor();
    await page.locator('[data-kind=records]').waitFor();
    const raw = await page.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const request = indexedDB.open('unfurl');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const keys = request.result.transaction('journal').objectStore('journal').getAllKeys();
            keys.onsuccess = () => {
              request.result.close();
              resolve(keys.result.map(String));
            };
          };
        }),
    );
    expect(await amountOf('records')).toMatch(/^3 \(/);
    expect(raw.filter((key) => key.startsWith('r:'))).toHaveLength(3);
    expect(await page.locator('[data-kind=tombstones]').count()).toBe(0);
    expect(await amountOf('appFiles')).toMatch(/(MB|kB)\)$/);
    expect(visit.faults).toEqual([]);
  });

  it('names an attempt that the policy refused', async () => {
    await page.evaluate(() => fetch('https://example.com/x').catch(() => undefined));
    await page.goto(`${app.address}#/settings/check`);
    await page.getByText('connect-src https://example.com/x').waitFor();
    expect(await page.getByText('Nothing at any other address: 0.').count()).toBe(1);
  });

  it('shows the fingerprint of what was built, without a network, and finds a file that was altered', async () => {
    await app.close();
    await page.goto(`${app.address}#/settings/check`);
    const list = readFileSync(path.join(builtFolder, 'offline-files.json'));
    const fingerprint = createHash('sha256').update(list).digest('hex');
    await page.getByRole('status', { name: 'Its fingerprint' }).getByText(fingerprint).waitFor();
    await page.getByText(/each is as it was built/).waitFor();

    const { shell } = JSON.parse(list.toString('utf8')) as OfflineFiles;
    const [file = ''] = shell.map(([each]) => each).filter((each) => each.endsWith('.svg'));
    await page.evaluate(async (altered) => {
      const name = (await caches.keys()).find((each) => each.startsWith('unfurl-shell'));
      const cache = await caches.open(name ?? '');
      await cache.put(new URL(altered, document.baseURI), new Response('another'));
    }, file);
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText(/1 file is not as built/).waitFor();
    expect(await page.getByText(file, { exact: true }).count()).toBe(1);
  });
});
