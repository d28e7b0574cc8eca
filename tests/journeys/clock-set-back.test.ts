import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { readRecords } from '../support/journal-in-page.ts';
import { answer, beginFirstSteps, progressOf, untilGuided, untilGuiding } from '../support/session-robot.ts';

const hourMs = 3_600_000;
const jumps = [
  ['three hours', 3 * hourMs],
  ['a year', 365 * 24 * hourMs],
] as const;

/** Only the clock on the wall is another: what is heard and every timer run on. It is kept where a reload finds it. */
const otherClock = `(() => {
  const Real = Date;
  const shifted = () => Real.now() - (Number(window.name) || 0);
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [shifted()]));
    }
    static now() {
      return shifted();
    }
  };
})()`;

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

async function setBack(byMs: number): Promise<void> {
  await page.evaluate((ms) => {
    window.name = String(ms);
  }, byMs);
}

beforeEach(async () => {
  visit = await openWatchedPage(browser, app.address);
  ({ page } = visit);
  await visit.context.addInitScript(otherClock);
  await page.reload();
  await page.getByText('Ready to use without a network.').waitFor();
});

afterEach(() => visit.context.close());

async function breathe(): Promise<void> {
  await page.getByRole('button', { name: 'Breathe with me now' }).click();
  await untilGuiding(page);
}

async function stopAndKeep(): Promise<void> {
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Keep it in my journal' }).click();
  await page.getByRole('link', { name: 'Back to today' }).click();
}

/** The day and moment of a record, and nothing but what must be true of them. */
async function onlyRecord() {
  const [record, ...others] = await readRecords(page);
  expect(others).toEqual([]);
  if (record?.kind !== 'session') throw new Error('no session is in the journal');
  return record;
}

describe.each(jumps)('a clock that is set back by %s', (_, byMs) => {
  it('in a session pauses it, costs no guided second, and leaves one record of the moment at which it began', async () => {
    const beforeMs = Date.now();
    await breathe();
    await untilGuided(page, 1000);
    await setBack(byMs);
    // How long it lasted since then nobody knows: as after ten minutes away, it goes on once the person says so.
    await page.getByRole('button', { name: 'Go on' }).click();
    const { atMs } = await progressOf(page);
    expect(atMs).toBeGreaterThanOrEqual(1000);
    await untilGuided(page, atMs + 1500);
    await stopAndKeep();
    const { at, guidedMs } = await onlyRecord();
    expect(Date.parse(at)).toBeGreaterThanOrEqual(beforeMs);
    expect(guidedMs).toBeGreaterThanOrEqual(atMs + 1000);
    expect(visit.faults).toEqual([]);
  });

  it('while a session waits loses nothing of it, and never makes two of it', async () => {
    const beforeMs = Date.now();
    await breathe();
    await untilGuided(page, 2500);
    await setBack(byMs);
    await page.goto(app.address);
    const waiting = page.getByRole('heading', { name: 'A short session is waiting for you' });
    const inJournal = page.getByRole('heading', { name: /^Your session of .* is in the journal$/ });
    await waiting.or(inJournal).first().waitFor();
    if (await waiting.isVisible())
      await page.getByRole('button', { name: 'Keep it as it is, and end it' }).click();
    await expect.poll(async () => (await readRecords(page)).length).toBe(1);
    const { at, guidedMs } = await onlyRecord();
    expect(Date.parse(at)).toBeGreaterThanOrEqual(beforeMs);
    expect(guidedMs).toBeGreaterThan(1000);
    expect(visit.faults).toEqual([]);
  });

  it('between two sessions keeps both, each with its own moment, in the order of their moments', async () => {
    for (const back of [0, byMs]) {
      await setBack(back);
      await page.goto(app.address);
      await breathe();
      await untilGuided(page, 300);
      await stopAndKeep();
    }
    const [later = 0, earlier = 0, ...others] = (await readRecords(page)).map(({ at }) => Date.parse(at));
    expect(others).toEqual([]);
    expect(later - earlier).toBeGreaterThan(byMs - hourMs);
    await page.getByRole('link', { name: 'Journal' }).click();
    await page.getByRole('listitem').first().waitFor();
    expect(visit.faults).toEqual([]);
  });
});

it('answers that were begun on a day that is now tomorrow are not those of today, and are there again on their day', async () => {
  const six = page
    .getByRole('group', { name: 'Pain right now' })
    .getByRole('radio', { name: '6 of 10', exact: true });
  const openedAnew = async () => {
    await page.goto(app.address);
    await beginFirstSteps(page);
    return six.isChecked();
  };
  await beginFirstSteps(page);
  await answer(page, 'Pain right now', 6);
  await expect.poll(openedAnew).toBe(true);
  await setBack(24 * hourMs);
  expect(await openedAnew()).toBe(false);
  await setBack(0);
  expect(await openedAnew()).toBe(true);
  expect(visit.faults).toEqual([]);
});
