import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../../src/ui/paths.ts';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import {
  isLeavingAtHand,
  leaveAndLook,
  statesOfContexts,
  watchContexts,
  wordsOfTheApp,
} from '../support/leaving-in-page.ts';
import { walkEveryScreen } from '../support/every-screen/walk.ts';
import { turnLockOn, untilLocked } from '../support/lock-robot.ts';
import { controlled } from '../support/offline-page.ts';
import { beginFirstSteps, isSounding, startFromCheckIn, untilGuided } from '../support/session-robot.ts';

/** One walk through every screen takes a minute or two on a busy machine. */
const walkMs = 400_000;

let browser: Browser;
let app: ServedApp;
let visit: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  app = await serveBuiltApp();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  visit = await openWatchedPage(browser, app.address);
  ({ page } = visit);
  await page.getByRole('heading', { name: 'Some quiet time' }).waitFor();
});

afterEach(async () => {
  await visit.context.close();
});

const leaveButton = () => page.getByRole('button', { name: 'Leave quickly' });

/** What broke, or asked anybody outside, on the way to where leaving leads. */
async function faultsOnceGone(): Promise<readonly string[]> {
  await page.getByRole('heading', { name: 'Kitchen measures' }).waitFor();
  return visit.faults;
}

/** As if nothing had been focused yet. */
async function fromTheTop(): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
}

async function inSession(): Promise<void> {
  await beginFirstSteps(page);
  await startFromCheckIn(page);
  await untilGuided(page, 500);
}

describe('the button', () => {
  it.each([
    ['on a small screen with text twice as large', 320, 568, '200%'],
    ['on a phone', 390, 844, '100%'],
  ])('is whole and at hand on every screen, %s', async (_, width, height, text) => {
    await page.setViewportSize({ width, height });
    const missing: string[] = [];
    for (const path of Object.values(paths)) {
      await page.goto(`${app.address}#${path}`);
      await page.locator('#content h1').first().waitFor();
      await page.evaluate((size) => void (document.documentElement.style.fontSize = size), text);
      if (!(await isLeavingAtHand(page))) missing.push(path);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      if (!(await isLeavingAtHand(page))) missing.push(`${path}, at its end`);
    }
    expect(missing).toEqual([]);
  });

  it(
    'is whole and at hand in every state of every screen, and in dialogs, with text twice as large',
    async () => {
      await page.setViewportSize({ width: 320, height: 568 });
      const missing: string[] = [];
      await walkEveryScreen(page, async (name) => {
        await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
        if (!(await isLeavingAtHand(page))) missing.push(name);
        await page.evaluate(() => void (document.documentElement.style.fontSize = ''));
      });
      expect(missing).toEqual([]);
    },
    walkMs,
  );

  it('is there on the page that says something went wrong, and leaves from it', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const broken = await context.newPage();
    await broken.route('**/assets/charts*', (route) => route.abort());
    await broken.goto(`${app.address}#${paths.pictures}`);
    await broken.getByRole('heading', { name: 'Something went wrong' }).waitFor();
    expect(await isLeavingAtHand(broken)).toBe(true);
    await broken.getByRole('button', { name: 'Leave quickly' }).click();
    await broken.getByRole('heading', { name: 'Kitchen measures' }).waitFor();
    await context.close();
  });

  it('is the first thing that Tab leads to, and is pressed with Enter and with Space', async () => {
    await fromTheTop();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Leave quickly');
    await page.keyboard.press('Enter');
    expect(await faultsOnceGone()).toEqual([]);
    await page.goto(app.address);
    await leaveButton().focus();
    await page.keyboard.press('Space');
    expect(await faultsOnceGone()).toEqual([]);
  });
});

describe('leaving', () => {
  it('ends all sound and empties the page at once, and it stays empty where nothing else comes', async () => {
    await inSession();
    expect(await isSounding(page)).toBe(true);
    const atOnce = { words: '', elements: 0, isSounding: false, isEveryContextTold: true, card: undefined };
    expect(await leaveAndLook(page)).toEqual(atOnce);
    for (let frames = 0; frames < 10; frames += 1)
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    expect(await page.evaluate(() => document.body.childElementCount)).toBe(0);
  });

  it('silences a sample of the voice, which is played without a media element', async () => {
    await watchContexts(page);
    await page.reload();
    await page.goto(`${app.address}#${paths.sound}`);
    await page.getByRole('button', { name: 'Hear it like this' }).click();
    await expect.poll(() => statesOfContexts(page)).toContain('running');
    expect(await leaveAndLook(page)).toMatchObject({ elements: 0, isEveryContextTold: true });
    await expect.poll(() => statesOfContexts(page)).not.toContain('running');
  });

  it('leads to a plain page without a script, a form or a way back', async () => {
    await leaveButton().click();
    expect(await faultsOnceGone()).toEqual([]);
    expect(await page.title()).toBe('Kitchen measures');
    expect(await page.locator('a, script, form').count()).toBe(0);
    expect(await page.locator('html').innerText()).not.toMatch(/Unfurl/i);
  });

  it('works while something is being written', async () => {
    await inSession();
    await page.evaluate(async () => {
      const opening = indexedDB.open('unfurl');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const store = opening.result.transaction(['slots', 'journal'], 'readwrite').objectStore('slots');
      const writeOn = () => store.put({ v: 1 }, 'busy').addEventListener('success', writeOn);
      writeOn();
    });
    await leaveButton().click();
    expect(await faultsOnceGone()).toEqual([]);
  });

  it('works without a network, and the session waits afterwards', async () => {
    await page.evaluate(controlled);
    await inSession();
    await visit.context.setOffline(true);
    await leaveButton().click();
    expect(await faultsOnceGone()).toEqual([]);
    await page.goto(app.address);
    await page.getByText('A session is waiting for you').waitFor();
  });

  it('asks nobody outside, and leaves no address of a screen behind it', async () => {
    await page.goto(`${app.address}#${paths.journal}`);
    await leaveButton().click();
    expect(await faultsOnceGone()).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/measures.html');
    expect(await page.evaluate(() => document.referrer)).toBe('');
  });
});

describe('leaving for a site that was chosen', () => {
  it('leads there, and without a network to our own page', async () => {
    const there = 'https://weather.example/';
    await visit.context.route(`${there}**`, (route) =>
      route.fulfill({ body: '<h1>Sunny</h1>', contentType: 'text/html' }),
    );
    await page.evaluate(controlled);
    await page.goto(`${app.address}#${paths.leaving}`);
    await page.getByRole('radio', { name: /^To a site/ }).check();
    await page.getByLabel('Address of the site').fill('weather.example');
    await page.getByRole('button', { name: 'Lead there from now on' }).click();
    await page.getByText('Leaving leads to').waitFor();
    await page.reload();
    await page.locator('#content h1').waitFor();
    expect(visit.faults).toEqual([]);
    await leaveButton().click();
    await page.getByRole('heading', { name: 'Sunny' }).waitFor();
    expect(visit.faults).toEqual([`foreign request: ${there}`]);
    expect(await page.evaluate(() => document.referrer)).toBe('');

    await page.goto(app.address);
    await page.locator('#content h1').waitFor();
    await visit.context.setOffline(true);
    await leaveButton().click();
    await page.getByRole('heading', { name: 'Kitchen measures' }).waitFor();
  });
});

describe('Shift', () => {
  const status = () => page.locator('.bar-told');
  const dots = () => page.locator('.bar-dots');

  it('three times leaves, two times only shows and tells how many it were', async () => {
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    expect(await dots().textContent()).toBe('●●○');
    expect(await status().textContent()).toBe('Press Shift once more to leave.');
    expect(await page.title()).toBe('Unfurl');
    await page.keyboard.press('Shift');
    expect(await faultsOnceGone()).toEqual([]);
  });

  it('counts anew after five seconds', async () => {
    await page.clock.install();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.clock.runFor(5001);
    expect(await dots().textContent()).toBe('');
    await page.keyboard.press('Shift');
    expect(await dots().textContent()).toBe('●○○');
  });

  it('held for capital letters does not leave', async () => {
    await page.goto(`${app.address}#${paths.addEntry}/note`);
    const field = page.getByRole('textbox').last();
    await field.click();
    await page.keyboard.type('ABCDE');
    for (const letter of ['X', 'Y', 'Z']) await page.keyboard.press(`Shift+${letter}`);
    expect(await field.inputValue()).toContain('ABCDE');
    expect(await dots().textContent()).toBe('');
  });

  it('leaves from a dialog as well', async () => {
    await inSession();
    await page.getByRole('button', { name: 'Cover' }).click();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
    expect(await faultsOnceGone()).toEqual([]);
  });
});

describe('after leaving, Back', () => {
  it('shows a cover and nothing of the app, however far it goes', async () => {
    for (const path of [paths.journal, paths.plan, paths.settings]) await page.goto(`${app.address}#${path}`);
    await page.goto(`${app.address}#${paths.today}`);
    await leaveButton().click();
    expect(await faultsOnceGone()).toEqual([]);
    for (let steps = 0; steps < 3; steps += 1) {
      await page.goBack();
      await page.getByRole('dialog', { name: 'Covered' }).waitFor();
      expect(await page.locator('#root').innerText()).toBe('');
      expect(await page.getByRole('dialog').innerText()).not.toMatch(wordsOfTheApp);
    }
    await page.reload();
    await page.getByRole('dialog', { name: 'Covered' }).waitFor();
    expect(await page.locator('#root').innerText()).toBe('');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('#content h1').waitFor();
    await page.reload();
    await page.locator('#content h1').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('ends at the lock where there is one, and the face is worn there too', async () => {
    await page.goto(`${app.address}#${paths.face}`);
    await page.getByRole('radio', { name: /^Timer/ }).check();
    await turnLockOn(page, 'river lamp otter pine');
    await leaveButton().click();
    expect(await faultsOnceGone()).toEqual([]);
    await page.goBack();
    await untilLocked(page);
    expect(await page.locator('#root').innerText()).toBe('');
    await expect.poll(() => page.title()).toBe('Timer');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    expect(await faultsOnceGone()).toEqual([]);
  });
});
