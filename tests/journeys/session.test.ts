import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cueLeadMs } from '../../src/planning/session-plan.ts';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { readRecords } from '../support/journal-in-page.ts';
import {
  answer,
  beginFirstSteps,
  hurry,
  isSounding,
  journalEntries,
  positionsOf,
  progressOf,
  readJournal,
  startFromCheckIn,
  untilAfterwards,
  untilGuided,
  untilGuiding,
  watchedInPeace,
} from '../support/session-robot.ts';

const fast = 16;

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
});

afterEach(async () => {
  await visit.context.close();
  await app.close();
});

/** Of every session in the journal, as the record has it. */
async function guidedMsKept(): Promise<readonly number[]> {
  const records = await readRecords(page);
  return records.flatMap((record) => (record.kind === 'session' ? [record.guidedMs] : []));
}

async function audioIsKept(): Promise<void> {
  await page.getByText('Ready to use without a network.').waitFor();
}

describe('a whole first session', () => {
  it('is guided to the last bell, with true minutes in a journal that outlives the server', async () => {
    await audioIsKept();
    await beginFirstSteps(page);
    await answer(page, 'Pain right now', 2);
    await startFromCheckIn(page);
    await hurry(page, fast);
    await untilGuided(page, 20_000);
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = await progressOf(page);
    await page.getByText('Take as long as you like').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await untilGuided(page, paused.atMs + 1000);
    const { totalMs } = await progressOf(page);
    await untilAfterwards(page);
    const minutes = `${Math.round(totalMs / 60_000)} minutes`;
    expect(await page.getByText('You gave yourself').innerText()).toContain(minutes);
    await answer(page, 'Worst pain during it', 1);
    await page.getByRole('radio', { name: 'Easier' }).check();
    await page.getByRole('button', { name: 'Keep it in my journal' }).click();
    await page.getByRole('link', { name: 'Open the journal' }).click();
    const entries = await journalEntries(page);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toContain('First steps');
    expect(entries[0]).toContain(minutes);
    expect(entries[0]).toContain('Worst pain 1 of 10 · Easier');
    expect(await guidedMsKept()).toEqual([expect.closeTo(totalMs, 3)]);

    await app.close();
    await page.reload();
    expect(await journalEntries(page)).toEqual(entries);
    expect(visit.faults).toEqual([]);
  });

  it('is guided with the network gone from the start', async () => {
    await audioIsKept();
    await app.close();
    await page.reload();
    await beginFirstSteps(page);
    await startFromCheckIn(page);
    await hurry(page, fast);
    await untilGuided(page, 60_000);
    expect(await page.getByText('Some recordings cannot be played').count()).toBe(0);
    expect(visit.faults).toEqual([]);
  });
});

describe('guided time', () => {
  it('is what was heard: the position of the sound, and nothing of a pause', async () => {
    await page.getByRole('button', { name: 'Breathe with me now' }).click();
    await untilGuiding(page);
    await untilGuided(page, 4000);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Take as long as you like').waitFor();
    const [heardMs = 0] = (await positionsOf(page)).toSorted((a, b) => b - a);
    const paused = await progressOf(page);
    // The comfort noise of the pause runs in real time.
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]')].some(
        (sound) => !sound.paused && sound.currentTime > 3,
      ),
    );
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Keep it in my journal' }).click();
    await page.getByRole('link', { name: 'Open the journal' }).waitFor();

    expect(await guidedMsKept()).toEqual([expect.closeTo(paused.atMs, 3)]);
    // A track begins its lead before the moment that it is made for.
    expect(Math.abs(paused.atMs - (heardMs - cueLeadMs))).toBeLessThan(100);
  });
});

describe('“Breathe with me now”', () => {
  it('is heard after one tap, with no question before it', async () => {
    await page.getByRole('button', { name: 'Breathe with me now' }).click();
    await untilGuiding(page);
    await hurry(page, fast);
    await untilAfterwards(page);
    await page.getByRole('button', { name: 'Keep it in my journal' }).click();
    await page.getByRole('link', { name: 'Back to today' }).click();
    const [entry] = await readJournal(page);
    expect(entry).toContain('Breathe with me');
    expect(visit.faults).toEqual([]);
  });
});

describe('a reload', () => {
  it('in the middle of the check-in finds the answers there', async () => {
    await beginFirstSteps(page);
    await answer(page, 'Pain right now', 3);
    await answer(page, 'Worry right now', 4);
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
    await page.reload();
    const pain = page.getByRole('group', { name: 'Pain right now' });
    await expect.poll(() => pain.getByRole('radio', { name: '3 of 10', exact: true }).isChecked()).toBe(true);
    const worry = page.getByRole('group', { name: 'Worry right now' });
    expect(await worry.getByRole('radio', { name: '4 of 10', exact: true }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Plenty' }).isChecked()).toBe(false);
  });

  it('in the middle of a session comes back paused where it was, and nothing plays or ends by itself', async () => {
    await audioIsKept();
    await beginFirstSteps(page);
    await startFromCheckIn(page);
    await hurry(page, fast);
    await untilGuided(page, 90_000);
    await hurry(page, 1);
    const before = await progressOf(page);
    await page.reload();
    await page.getByText('You are back where you were').waitFor();
    const after = await progressOf(page);
    expect(after.totalMs).toBe(before.totalMs);
    expect(Math.abs(after.atMs - before.atMs)).toBeLessThan(2000);
    expect(await watchedInPeace(page)).toEqual({ events: [], movedMs: 0 });
    expect(await isSounding(page)).toBe(false);
    expect((await progressOf(page)).atMs).toBe(after.atMs);

    await page.getByRole('button', { name: 'Go on' }).click();
    await untilGuiding(page);
    await hurry(page, fast);
    await untilAfterwards(page);
    await page.getByRole('button', { name: 'Keep it in my journal' }).click();
    await page.getByRole('link', { name: 'Open the journal' }).click();
    const entries = await journalEntries(page);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toContain(`${Math.round(before.totalMs / 60_000)} minutes`);
    expect(visit.faults).toEqual([]);
  });

  it('finds a session that was left waiting on the first screen, too', async () => {
    await page.getByRole('button', { name: 'Breathe with me now' }).click();
    await untilGuiding(page);
    await hurry(page, fast);
    await untilGuided(page, 30_000);
    // Marks are a second of guided time apart, and one that is being written when the page goes is lost: at sixteen times
    // the rate that is far more than in life.
    await hurry(page, 1);
    await untilGuided(page, 33_000);
    await page.goto(app.address);
    await page.getByRole('heading', { name: /is waiting for you$/ }).waitFor();
    await page.getByRole('button', { name: 'Go back to it' }).click();
    await page.getByText('You are back where you were').waitFor();
    const { atMs } = await progressOf(page);
    expect(atMs).toBeGreaterThanOrEqual(30_000);
    expect(await watchedInPeace(page)).toEqual({ events: [], movedMs: 0 });
    expect(await isSounding(page)).toBe(false);
    expect((await progressOf(page)).atMs).toBe(atMs);
  });
});

describe('less', () => {
  it('is one action in the middle of a session: ease back, then only breathe, or finish kindly', async () => {
    await page.getByRole('button', { name: 'Breathe with me now' }).click();
    await untilGuiding(page);
    await hurry(page, fast);
    await untilGuided(page, 30_000);
    await page.getByRole('button', { name: 'Ease back' }).click();
    await page.getByRole('heading', { name: 'What would you like?' }).waitFor();
    await page.getByRole('button', { name: 'Finish kindly' }).click();
    await untilAfterwards(page);
    await page.getByRole('button', { name: 'Keep it in my journal' }).click();
    await page.getByRole('link', { name: 'Open the journal' }).click();
    expect((await journalEntries(page))[0]).toContain('ended early, and it counts');
    expect(visit.faults).toEqual([]);
  });

  it('is stop, at once and silent', async () => {
    await page.getByRole('button', { name: 'Breathe with me now' }).click();
    await untilGuiding(page);
    await untilGuided(page, 1000);
    await page.getByRole('button', { name: 'Stop' }).click();
    await untilAfterwards(page);
    expect(await isSounding(page)).toBe(false);
  });
});
