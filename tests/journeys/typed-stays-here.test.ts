import { expect, it } from 'vitest';
import { launchBrowser, openWatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp } from '../support/built-app.ts';

/** Screens with a field for words, each a different kind of it. */
const screens = ['#/journal/search', '#/plan/open', '#/settings/lock', '#/settings/leaving', '#/visit'];

it('no field of the app asks a spelling or writing service about what is typed', async () => {
  const browser = await launchBrowser();
  const app = await serveBuiltApp();
  const { page, faults } = await openWatchedPage(browser, app.address);
  let fields = 0;
  for (const screen of screens) {
    await page.goto(`${app.address}${screen}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const found = await page
      .locator('input[type=text], input:not([type]), input[type=password], textarea')
      .evaluateAll((all) =>
        all.map((field) => [
          (field as HTMLInputElement).spellcheck,
          (field as HTMLElement & { writingSuggestions: string }).writingSuggestions,
        ]),
      );
    fields += found.length;
    for (const asks of found) expect(asks, screen).toEqual([false, 'false']);
  }
  expect(fields).toBeGreaterThan(2);
  expect(faults).toEqual([]);
  await browser.close();
  await app.close();
});
