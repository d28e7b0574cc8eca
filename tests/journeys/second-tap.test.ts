import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { beginFirstSteps, untilGuiding } from '../support/session-robot.ts';

let browser: Browser;
let app: ServedApp;
let page: Page;
let devTools: CDPSession;

beforeAll(async () => {
  app = await serveBuiltApp();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  devTools = await page.context().newCDPSession(page);
  await devTools.send('Animation.enable');
  await page.goto(app.address);
});

afterEach(() => page.context().close());

/** The moment in which a new screen takes no tap is an animation: at rate 0 it lasts until it may go on. */
async function holdTheMoment(isHeld: boolean): Promise<void> {
  await devTools.send('Animation.setPlaybackRate', { playbackRate: isHeld ? 0 : 1 });
}

/** A real click in the middle of a button, whatever lies there: what the second of two quick taps does. */
async function tapWhere(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('the button is not shown');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

describe('the second of two quick taps', () => {
  it('does not start a session that was only just offered', async () => {
    await beginFirstSteps(page);
    await page.getByRole('button', { name: 'See what today could be' }).hover();
    await holdTheMoment(true);
    await tapWhere(page.getByRole('button', { name: 'See what today could be' }));
    const start = page.getByRole('button', { name: 'Start', exact: true });
    await start.waitFor();
    await tapWhere(start);
    expect(await start.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0);

    await holdTheMoment(false);
    await start.click();
    await untilGuiding(page);
  });

  it('does not end a session that has only just begun', async () => {
    await beginFirstSteps(page);
    await page.getByRole('button', { name: 'See what today could be' }).click();
    const start = page.getByRole('button', { name: 'Start', exact: true });
    await start.hover();
    await holdTheMoment(true);
    await tapWhere(start);
    await untilGuiding(page);
    const stop = page.getByRole('button', { name: 'Stop' });
    await tapWhere(stop);
    expect(await stop.isVisible()).toBe(true);

    await holdTheMoment(false);
    await stop.click();
    await stop.waitFor({ state: 'detached' });
  });
});
