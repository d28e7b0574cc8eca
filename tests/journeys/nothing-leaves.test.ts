import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openWatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { walkEveryScreen } from '../support/every-screen/walk.ts';
import { controlled } from '../support/offline-page.ts';
import { hurry, untilAfterwards, untilGuiding } from '../support/session-robot.ts';

/** Two walks through every screen and two whole sessions, on a busy machine. */
const hangMs = 600_000;

let browser: Browser;
let app: ServedApp;

beforeAll(async () => {
  browser = await launchBrowser();
  app = await serveBuiltApp();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

/** Presses what hands a file over, on the screens that have it at once. Answers how many files came. */
async function takeFiles(page: Page, names: readonly string[]): Promise<number> {
  let count = 0;
  for (const name of names) {
    const handedOver = page.waitForEvent('download');
    await page.getByRole('button', { name }).first().click();
    await (await handedOver).delete();
    count += 1;
  }
  return count;
}

const filesOn: Readonly<Record<string, readonly string[]>> = {
  'a plan to hand on': ['Save the file'],
  'compose, handed over': ['Save the file'],
  'a backup that was made': ['Save the file'],
  'summary for a visit, a line struck out, every value shown': ['Summary file'],
};

/** All that the app can do: every screen and state, plans and backups read, files handed over, a session to its last bell. */
async function doEverything(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.goto(app.address);
  await page.getByRole('button', { name: 'Breathe with me now' }).click();
  await untilGuiding(page);
  await hurry(page, 16);
  await untilAfterwards(page);
  // The walk begins as for somebody new.
  await page.getByRole('button', { name: 'Do not keep this session' }).click();
  await page.getByRole('button', { name: 'Do not keep it', exact: true }).click();
  await page.getByRole('heading', { name: 'Not kept' }).waitFor();
  await page.goto(new URL('#/', page.url()).href);
  await page.reload();
  let files = 0;
  await walkEveryScreen(page, async (name) => {
    seen.push(name);
    files += await takeFiles(page, filesOn[name] ?? []);
  });
  expect(files).toBe(Object.values(filesOn).flat().length);
  return seen;
}

it(
  'nothing that the app can do asks another address or breaks the content policy, with a network or without',
  async () => {
    const first = await openWatchedPage(browser, app.address);
    await first.page.evaluate(controlled);
    const screens = await doEverything(first.page);
    expect(first.faults).toEqual([]);
    await first.context.close();

    const second = await openWatchedPage(browser, app.address);
    await second.page.evaluate(controlled);
    await second.page.getByText('Ready to use without a network.').waitFor();
    await app.close();
    expect(await doEverything(second.page)).toEqual(screens);
    expect(second.faults).toEqual([]);
    await second.context.close();
  },
  hangMs,
);
