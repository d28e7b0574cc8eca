import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openWatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';

let browser: Browser;
let app: ServedApp;

beforeAll(async () => {
  app = await serveBuiltApp();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

it('the app opens without breaking its own content policy and without asking anybody else', async () => {
  const { page, context, faults } = await openWatchedPage(browser, app.address);
  await page.locator('#root > *').first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  expect(faults).toEqual([]);
  await context.close();
});

it.each([
  ['fetch', 'fetch("https://example.com/x").catch(() => 0)'],
  [
    'a picture',
    'new Promise((done) => { const i = new Image(); i.onerror = done; i.src = "https://example.com/x.png" })',
  ],
  ['a beacon', 'navigator.sendBeacon("https://example.com/x", "data")'],
  ['markup from a string', 'try { document.body.innerHTML = "<b>x</b>" } catch {}'],
  ['a second policy for scripts', 'try { trustedTypes.createPolicy("other", {}) } catch {}'],
])('the content policy stops %s, and the watch of these tests sees it', async (_, attempt) => {
  const { page, context, faults } = await openWatchedPage(browser, app.address);
  await page.evaluate(
    `(async () => { await ${attempt.startsWith('try') ? `(() => { ${attempt} })()` : attempt} })()`,
  );
  await expect.poll(() => faults.some((fault) => fault.startsWith('content policy: '))).toBe(true);
  await context.close();
});

it('no other page may show the app in a frame', async () => {
  const answer = await fetch(app.address);
  expect(answer.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
});
