import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseJournalRecord } from '../../src/domain/journal/parse-journal-record.ts';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { addRecords, readRecords } from '../support/journal-in-page.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { controlled, recordingsKept } from '../support/offline-page.ts';
import {
  answer,
  isSounding,
  journalEntries,
  progressOf,
  untilGuided,
  untilGuiding,
} from '../support/session-robot.ts';

const atRisk = 'The session goes on. For now it cannot be kept on the way';
const ready = 'Ready to use without a network.';
const here = sessionRecord({ id: 'here', protocol: { id: 'theirs', version: 1, title: 'Short evenings' } });

let browser: Browser;
let app: ServedApp;
let visit: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  app = await serveBuiltApp();
  visit = await openWatchedPage(browser, app.address);
  ({ page } = visit);
  await page.getByText(ready).waitFor();
  await page.evaluate(controlled);
});

afterEach(async () => {
  await visit.context.close();
  await app.close();
});

/** As a browser does that needs room, or a person who clears a site's data, while the app is open or not. */
async function clear(...kinds: readonly string[]): Promise<void> {
  const session = await visit.context.newCDPSession(page);
  const origin = new URL(app.address).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: kinds.join(',') });
  await session.detach();
}

async function restoreIsOffered(): Promise<void> {
  await page.getByRole('link', { name: 'Restore from a backup' }).waitFor();
}

async function untilGuidedOn(ms: number): Promise<void> {
  const { atMs } = await progressOf(page);
  await untilGuided(page, atMs + ms);
  expect(await isSounding(page)).toBe(true);
}

async function savedRecords(): Promise<readonly unknown[]> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const text = readFileSync(await (await coming).path(), 'utf8');
  return (JSON.parse(text) as { readonly records: readonly unknown[] }).records.map(parseJournalRecord);
}

describe('a session under way, when the browser clears everything that the site keeps', () => {
  it.each([
    ['the database', 'indexeddb'],
    ['all of it', 'all'],
  ])(
    'goes on and says so; its record comes as a file, and an empty app offers to bring a backup back: %s',
    async (_, kind) => {
      await page.getByRole('button', { name: 'Breathe with me now' }).click();
      await untilGuiding(page);
      await clear(kind);
      await page.getByText(atRisk).waitFor();
      await untilGuidedOn(1500);
      await page.getByRole('button', { name: 'Stop' }).click();
      await answer(page, 'Worst pain during it', 4);
      await page.getByRole('button', { name: 'Keep it in my journal' }).click();
      await page.getByText('The browser does not allow anything to be kept here').waitFor();
      expect(await savedRecords()).toMatchObject([
        { kind: 'value', value: { kind: 'session', reflection: { worstPain: 4 } } },
      ]);
      await page.getByRole('link', { name: 'Back to today' }).click();
      await page.getByRole('heading', { name: 'One entry could not be kept' }).waitFor();

      await page.reload();
      await restoreIsOffered();
      await page.getByText(ready).waitFor();
      // The page begins anew, and what it does is kept again.
      await page.getByRole('button', { name: 'Breathe with me now' }).click();
      await untilGuiding(page);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('button', { name: 'Keep it in my journal' }).click();
      await page.getByRole('link', { name: 'Back to today' }).click();
      expect(await readRecords(page)).toHaveLength(1);
      expect(visit.faults).toEqual([]);
    },
  );
});

describe('a browser that needs room', () => {
  it('takes the files and recordings only: the journal is whole, the app opens from the server, and fetches them again', async () => {
    await addRecords(page, [here]);
    const before = await recordingsKept(page);
    await clear('cache_storage', 'service_workers');
    await page.reload();
    await page.getByText(ready).waitFor();
    await page.evaluate(controlled);
    expect(await recordingsKept(page)).toEqual(before);
    expect(await readRecords(page)).toEqual([here]);
    await app.close();
    await page.goto(`${app.address}#/journal`);
    await page.reload();
    expect((await journalEntries(page)).join()).toContain('Short evenings');
    expect(visit.faults).toEqual([]);
  });

  it('takes the caches under a session: what is heard goes on, and the record is kept', async () => {
    await page.getByRole('button', { name: 'Breathe with me now' }).click();
    await untilGuiding(page);
    await clear('cache_storage', 'service_workers');
    await untilGuidedOn(1500);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Keep it in my journal' }).click();
    await page.getByRole('link', { name: 'Back to today' }).click();
    expect(await readRecords(page)).toHaveLength(1);
    expect(visit.faults).toEqual([]);
  });

  it('takes the database only: the app opens with the server gone, offers to bring a backup back, and guides by voice', async () => {
    await addRecords(page, [here]);
    const before = await recordingsKept(page);
    await clear('indexeddb');
    await app.close();
    await page.reload();
    await restoreIsOffered();
    await page.getByText(ready).waitFor();
    expect(await recordingsKept(page)).toEqual(before);
    await page.getByRole('button', { name: 'Breathe with me now' }).click();
    await untilGuiding(page);
    await untilGuided(page, 1500);
    expect(await page.getByText('No sound can be played here').count()).toBe(0);
    expect(visit.faults).toEqual([]);
  });
});
