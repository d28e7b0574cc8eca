import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { isSounding, untilGuiding } from '../support/session-robot.ts';

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
  await page.getByText('Ready to use without a network.').waitFor();
});

afterEach(async () => {
  await visit.context.close();
  await app.close();
});

async function openSound(): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: /Sound and voice/ }).click();
  await page.getByRole('heading', { name: 'Sound and voice' }).waitFor();
}

async function breathe(): Promise<void> {
  await page.getByRole('link', { name: 'Today' }).click();
  await page.getByRole('button', { name: 'Breathe with me now' }).click();
}

/** Writes nonsense over what is kept of a recording, as a failing disk would. */
async function damage(file: string): Promise<number> {
  return page.evaluate(async (ending) => {
    let damaged = 0;
    for (const name of (await caches.keys()).filter((each) => each.startsWith('unfurl-audio')))
      for (const request of await (await caches.open(name)).keys())
        if (new URL(request.url).pathname.endsWith(ending)) {
          await (await caches.open(name)).put(request, new Response('nonsense'));
          damaged += 1;
        }
    return damaged;
  }, file);
}

describe('another voice', () => {
  it('is fetched only when asked for, with its size said before, and then speaks without a network', async () => {
    expect(app.asked.filter((path) => path.includes('/george/'))).toEqual([]);
    await openSound();
    await page.getByRole('radio', { name: /^George/ }).check();
    await page.getByText(/Not here yet: \d+ MB to fetch/).waitFor();
    expect(app.asked.filter((path) => /\/george\/.*mp3/.test(path))).toEqual([]);
    await page.getByRole('button', { name: /^Fetch it, \d+ MB/ }).click();
    await page.getByText(/All of it is here, \d+ MB/).waitFor();
    await app.close();
    await breathe();
    await untilGuiding(page);
    expect(await page.getByText('Some recordings cannot be played').count()).toBe(0);
    expect(await page.getByText('No sound can be played here').count()).toBe(0);
    expect(visit.faults).toEqual([]);
  });
});

describe('recordings that were damaged on the device', () => {
  it('do not stop a session, are named in the settings, and are whole again once fetched anew', async () => {
    expect(await damage('/heart/breath.in.1.mp3')).toBe(1);
    await breathe();
    await untilGuiding(page);
    await page.getByText('Some recordings cannot be played. A tone stands in').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Keep it in my journal' }).click();
    await page.getByRole('link', { name: 'Back to today' }).click();
    await openSound();
    await page.getByRole('button', { name: 'Look through the recordings' }).click();
    await page.getByText(/One recording is missing or damaged/).waitFor();
    await page.getByText('Which ones').click();
    await page.getByText('heart/breath.in.1.mp3').waitFor();
    await page.getByRole('button', { name: 'Fetch it again' }).click();
    await page.getByText('Every recording is whole.').waitFor();
  });
});

describe('words on the screen', () => {
  it('guide a session without a sound', async () => {
    await openSound();
    await page.getByRole('radio', { name: /^Words on the screen/ }).check();
    await breathe();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    const caption = page.locator('[data-cue]');
    await caption.waitFor();
    expect(await caption.getAttribute('aria-live')).toBe('polite');
    expect(await isSounding(page)).toBe(false);
    expect(await page.getByText('No sound can be played here').count()).toBe(0);
  });
});
