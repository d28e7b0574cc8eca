import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { isSounding, progressOf, readJournal, untilGuided, untilGuiding } from '../support/session-robot.ts';

let browser: Browser;
let app: ServedApp;
let visit: WatchedPage;

beforeAll(async () => {
  [browser, app] = await Promise.all([launchBrowser(), serveBuiltApp()]);
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  visit = await openWatchedPage(browser, app.address);
});

afterEach(() => visit.context.close());

async function breatheIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Breathe with me now' }).click();
  await untilGuiding(page);
  await untilGuided(page, 2000);
}

async function openAnother(): Promise<Page> {
  const other = await visit.context.newPage();
  await other.goto(app.address);
  return other;
}

it('two windows never speak at once: the second says so, takes over paused where it was, and ends it alone', async () => {
  const { page: first, faults } = visit;
  await breatheIn(first);
  const second = await openAnother();
  await second.getByRole('button', { name: 'Go back to it' }).click();
  await second.getByRole('heading', { name: 'A session is open in another window' }).waitFor();
  expect(await isSounding(second)).toBe(false);
  expect(await isSounding(first)).toBe(true);

  await second.getByRole('button', { name: 'Take it over here' }).click();
  await second.getByText('You are back where you were').waitFor();
  await first.getByRole('heading', { name: 'The session is open in another window now' }).waitFor();
  expect(await isSounding(first)).toBe(false);
  expect(await isSounding(second)).toBe(false);
  expect((await progressOf(second)).atMs).toBeGreaterThanOrEqual(1000);

  await second.getByRole('button', { name: 'Go on' }).click();
  await untilGuiding(second);
  await second.getByRole('button', { name: 'Stop' }).click();
  await second.getByRole('button', { name: 'Keep it in my journal' }).click();
  await second.getByRole('heading', { name: 'Kept' }).waitFor();

  await first.getByRole('link', { name: 'Back to today' }).click();
  await first.getByRole('heading', { name: 'Some quiet time' }).waitFor();
  expect(await first.getByRole('button', { name: 'Go back to it' }).count()).toBe(0);
  expect(await readJournal(first)).toHaveLength(1);
  expect(faults).toEqual([]);
});

it('a window that is closed in mid-session leaves it to the next, which comes back to it unasked', async () => {
  await breatheIn(visit.page);
  const second = await openAnother();
  await visit.page.close();
  await second.reload();
  await second.getByRole('button', { name: 'Go back to it' }).click();
  await second.getByText('You are back where you were').waitFor();
  expect(visit.faults).toEqual([]);
});
