import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { parseJournalRecord } from '../../src/domain/journal/parse-journal-record.ts';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { readRecords } from '../support/journal-in-page.ts';
import {
  answer,
  hurry,
  isSounding,
  progressOf,
  untilGuided,
  untilGuiding,
} from '../support/session-robot.ts';

const atRisk = 'The session goes on. For now it cannot be kept on the way';

let browser: Browser;
let app: ServedApp;
let visit: WatchedPage;
let page: Page;

beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), serveBuiltApp()]);
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  visit = await openWatchedPage(browser, app.address);
  ({ page } = visit);
  await page.getByText('Ready to use without a network.').waitFor();
});

afterEach(() => visit.context.close());

async function breathe(): Promise<void> {
  await page.getByRole('button', { name: 'Breathe with me now' }).click();
  await untilGuiding(page);
}

/** Waits until as much more is guided: the session goes on, and is heard. */
async function untilGuidedOn(ms: number): Promise<void> {
  const { atMs } = await progressOf(page);
  await untilGuided(page, atMs + ms);
  expect(await isSounding(page)).toBe(true);
}

async function stopAndAnswer(): Promise<void> {
  await page.getByRole('button', { name: 'Stop' }).click();
  await answer(page, 'Worst pain during it', 4);
  await page.getByRole('radio', { name: 'Harder' }).check();
  await page.getByRole('button', { name: 'Keep it in my journal' }).click();
}

/** What came as a download: its name, and its records as the journal would take them. */
async function savedFile() {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const download = await coming;
  const text = readFileSync(await download.path(), 'utf8');
  const { records } = JSON.parse(text) as { readonly records: readonly unknown[] };
  return { name: download.suggestedFilename(), records: records.map(parseJournalRecord) };
}

const toldOfIt = { kind: 'session', reflection: { worstPain: 4, felt: 'harder' } };

it('storage that fills up in mid-session: it goes on and says so; the record waits in memory, comes as a file, and is kept once there is room', async () => {
  await breathe();
  const disk = await visit.context.newCDPSession(page);
  const origin = new URL(app.address).origin;
  await disk.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByText(atRisk).waitFor();
  await untilGuidedOn(1500);

  await stopAndAnswer();
  await page.getByText('There is no room left on this device, so this was not kept').waitFor();
  const file = await savedFile();
  expect(file.name).toMatch(/^unfurl-\d{4}-\d\d-\d\d\.json$/);
  expect(file.records).toMatchObject([{ kind: 'value', value: toldOfIt }]);
  await page.getByRole('link', { name: 'Back to today' }).click();
  await page.getByRole('heading', { name: 'One entry could not be kept' }).waitFor();
  expect((await savedFile()).records).toEqual(file.records);

  await disk.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'One entry could not be kept' }).waitFor({ state: 'detached' });
  expect(file.records).toEqual((await readRecords(page)).map((value) => ({ kind: 'value', value })));
  expect(visit.faults).toEqual([]);
});

it('a database that is deleted in mid-session from another tab: it goes on and says so, and its record comes as a file', async () => {
  await breathe();
  const other = await visit.context.newPage();
  await other.goto(`${app.address}licences/`);
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('unfurl');
        deleting.addEventListener('success', () => resolve());
        deleting.addEventListener('error', () => reject(new Error('it was not deleted')));
      }),
  );
  await page.bringToFront();
  await page.getByText(atRisk).waitFor();
  await untilGuidedOn(1500);

  await stopAndAnswer();
  await page.getByText('The browser does not allow anything to be kept here').waitFor();
  expect((await savedFile()).records).toMatchObject([{ kind: 'value', value: toldOfIt }]);
  await page.getByRole('link', { name: 'Back to today' }).click();
  await page.getByRole('heading', { name: 'One entry could not be kept' }).waitFor();
});

it('recordings that are damaged in mid-session: easing back is asked all the same, and the session goes on', async () => {
  await breathe();
  await hurry(page, 8);
  await untilGuided(page, 5000);
  const damaged = await page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.startsWith('unfurl-audio')) ?? '';
    const cache = await caches.open(name);
    const eases = (await cache.keys()).filter(({ url }) => url.includes('/heart/ease.'));
    for (const request of eases) await cache.put(request, new Response('nonsense'));
    return eases.length;
  });
  expect(damaged).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Ease back' }).click();
  await page.getByRole('heading', { name: 'What would you like?' }).waitFor();
  expect(await isSounding(page)).toBe(true);
  await page.getByRole('button', { name: 'Stay and go on' }).click();
  await page.getByRole('heading', { name: 'What would you like?' }).waitFor({ state: 'detached' });
  await untilGuidedOn(5000);
  expect(await page.getByText('No sound can be played here').count()).toBe(0);
  expect(visit.faults).toEqual([]);
});
