import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { isSounding, readJournal, untilGuided, untilGuiding } from '../support/session-robot.ts';
import { watchUntouched } from '../support/untouched-page.ts';

let app: ServedApp;

beforeAll(async () => {
  app = await serveBuiltApp();
});

afterAll(() => app.close());

describe('a browser that plays nothing before a tap', () => {
  const sounds = `[...document.querySelectorAll('audio[data-session-sound]')]`;
  const isUntouched = '!navigator.userActivation.hasBeenActive';
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser('--autoplay-policy=document-user-activation-required');
  });

  beforeEach(async () => {
    page = await browser.newPage();
  });

  afterEach(() => page.context().close());

  afterAll(() => browser.close());

  it('opened where sound would start by itself it shows the first screen instead, and one tap is heard', async () => {
    await page.goto(`${app.address}#/breathe`);
    const view = await watchUntouched(page);
    await view.until(`document.querySelector('h1')?.innerText === 'Some quiet time'`);
    expect(await view.read(`${sounds}.every((sound) => sound.paused && sound.currentTime === 0)`)).toBe(true);
    expect(await view.read(isUntouched)).toBe(true);

    await page.getByRole('button', { name: 'Breathe with me now' }).click();
    await untilGuiding(page);
    expect(await page.getByText('one more tap').count()).toBe(0);
  });

  it('pressed by a tool that the browser takes for no tap it asks for one kindly, loses no time, and is heard after it', async () => {
    await page.goto(app.address);
    const view = await watchUntouched(page);
    await view.until(`document.querySelector('h1')?.innerText === 'Some quiet time'`);
    const breathe = `[...document.querySelectorAll('button')].find((button) => button.innerText.includes('Breathe with me now'))`;
    await view.read(`${breathe}.click()`);
    await view.until(
      `document.body.innerText.includes('The browser wants one more tap before it plays sound.')`,
    );
    expect(await view.read(`${sounds}.some((sound) => !sound.paused)`)).toBe(false);
    expect(await view.read(`document.querySelector('progress').value`)).toBe(0);
    expect(await view.read(isUntouched)).toBe(true);

    await page.getByRole('button', { name: 'Go on' }).click();
    await untilGuiding(page);
    await untilGuided(page, 500);
    expect(await page.getByText('one more tap').count()).toBe(0);
  });
});

describe('a machine without a sound device', () => {
  let browser: Browser;
  let visit: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser('--disable-audio-output');
  });

  beforeEach(async () => {
    visit = await openWatchedPage(browser, app.address);
    ({ page } = visit);
  });

  afterEach(() => visit.context.close());

  afterAll(() => browser.close());

  /** A sound at this rate is let play by the browser, says that it plays, and stays where it is. */
  async function soundsStandStill(): Promise<void> {
    await page.evaluate(() => {
      for (const sound of document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]'))
        sound.defaultPlaybackRate = 0;
    });
  }

  async function breathe(): Promise<void> {
    await page.getByRole('button', { name: 'Breathe with me now' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
  }

  it('where the browser swallows the sound guides as ever', async () => {
    await breathe();
    await untilGuided(page, 1000);
    expect(await page.getByText('The sound comes piece by piece').count()).toBe(0);
    expect(visit.faults).toEqual([]);
  });

  it('where sound is let play and never gets on goes over to cue by cue, says so, and keeps what was guided', async () => {
    await soundsStandStill();
    await breathe();
    await page.getByText('The sound comes piece by piece').waitFor();
    await untilGuided(page, 2000);
    expect(await isSounding(page)).toBe(false);

    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Keep it in my journal' }).click();
    await page.getByRole('link', { name: 'Back to today' }).click();
    expect((await readJournal(page))[0]).toContain('Breathe with me');
    expect(visit.faults).toEqual([]);
  });

  it('where there is no other way to be heard either goes on in words, and says so', async () => {
    await visit.context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'AudioContext');
      Reflect.deleteProperty(globalThis, 'webkitAudioContext');
    });
    await page.reload();
    await soundsStandStill();
    await breathe();
    await page.getByText('No sound can be played here.').waitFor();
    await untilGuided(page, 2000);
    expect(visit.faults).toEqual([]);
  });
});

describe('a database that never answers', () => {
  it('keeps nobody out: the app opens, says that nothing is kept, and guides', async () => {
    const browser = await launchBrowser();
    const { page, context, faults } = await openWatchedPage(browser, app.address);
    await page.getByRole('heading', { name: 'Some quiet time' }).waitFor();
    // Whoever opens a database while its deletion waits for another page waits, too.
    await page.evaluate(() => {
      const opening = indexedDB.open('unfurl');
      opening.addEventListener('success', () => indexedDB.deleteDatabase('unfurl'));
    });
    const shut = await context.newPage();
    await shut.goto(app.address);
    await shut.getByText('This browser keeps nothing for this app here').waitFor();
    await shut.getByRole('button', { name: 'Breathe with me now' }).click();
    await untilGuiding(shut);
    expect(faults).toEqual([]);
    await browser.close();
  });
});
