import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../../src/ui/paths.ts';
import {
  browserOptions,
  launchBrowser,
  openWatchedPage,
  type WatchedPage,
} from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { isLeavingAtHand, toldToScreenReaders, wordsOfTheApp } from '../support/leaving-in-page.ts';
import { beginFirstSteps, isSounding, startFromCheckIn, untilGuided } from '../support/session-robot.ts';

let app: ServedApp;

beforeAll(async () => {
  app = await serveBuiltApp();
});

afterAll(() => app.close());

describe('the cover', () => {
  let browser: Browser;
  let visit: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    visit = await openWatchedPage(browser, app.address);
    ({ page } = visit);
    await page.getByRole('heading', { name: 'Some quiet time' }).waitFor();
  });

  afterEach(async () => {
    await visit.context.close();
  });

  const cover = () => page.getByRole('dialog', { name: 'Covered' });

  it('lies over a session that goes on with its sound, and tells nothing of it', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    await beginFirstSteps(page);
    await startFromCheckIn(page);
    await untilGuided(page, 500);
    await page.getByRole('button', { name: 'Cover', exact: true }).click();
    await cover().waitFor();
    expect(await cover().boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 568 });
    expect(await toldToScreenReaders(page)).not.toMatch(wordsOfTheApp);
    expect((await toldToScreenReaders(page)).match(/^button .*$/gm)).toEqual([
      'button Go on',
      'button Leave',
    ]);
    await untilGuided(page, 2500);
    expect(await isSounding(page)).toBe(true);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    expect(await toldToScreenReaders(page)).toMatch(/Pause/);
  });

  it('is all that would be printed while it lies there', async () => {
    await page.keyboard.press('Escape');
    await cover().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.getByRole('heading', { name: 'Some quiet time', includeHidden: true }).isVisible(),
    ).toBe(false);
    expect(await cover().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    expect(await page.getByText('Some quiet time').isVisible()).toBe(true);
  });

  it('comes and goes with Escape, and the focus is where it was', async () => {
    const link = page.getByRole('link', { name: 'Journal', exact: true });
    await link.focus();
    await page.keyboard.press('Escape');
    await cover().waitFor();
    await page.keyboard.press('Escape');
    await cover().waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('does not come with Escape while something is typed, nor in place of what Escape closes', async () => {
    await page.goto(`${app.address}#${paths.addEntry}/note`);
    await page.getByRole('textbox').last().focus();
    await page.keyboard.press('Escape');
    expect(await cover().count()).toBe(0);
  });

  it('with large text on a small screen both ways off it are whole', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    await page.getByRole('button', { name: 'Cover', exact: true }).click();
    expect(await isLeavingAtHand(page)).toBe(true);
    await page.getByRole('button', { name: 'Go on' }).click({ trial: true });
    expect(await cover().evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0);
  });
});

describe('with a browser that keeps former pages as they were', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      ...browserOptions(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });

  afterAll(() => browser.close());

  it.each([
    ['the one that was left quickly', 'Open'],
    ['any other, kept as it was,', 'Go on'],
  ])('Back to %s shows a cover', async (_, back) => {
    const { page, context, faults } = await openWatchedPage(browser, app.address);
    await page.getByRole('heading', { name: 'Some quiet time' }).waitFor();
    await page.goto(`${app.address}#${paths.journal}`);
    await page.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
    if (back === 'Go on') await page.evaluate(() => location.assign('measures.html'));
    else await page.getByRole('button', { name: 'Leave quickly' }).click();
    await page.getByRole('heading', { name: 'Kitchen measures' }).waitFor();
    await page.evaluate(() => history.back());
    await page.getByRole('dialog', { name: 'Covered' }).getByRole('button', { name: back }).waitFor();
    expect(await toldToScreenReaders(page)).not.toMatch(wordsOfTheApp);
    expect(faults).toEqual([]);
    await context.close();
  });
});
