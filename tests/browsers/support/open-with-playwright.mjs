import { chromium, firefox } from 'playwright-core';
import { browserArguments, findBrowser } from '../../../scripts/steps/find-browser.mjs';

/** @typedef {import('./engine-page.d.ts').EnginePage} EnginePage */

/** @returns {Promise<EnginePage>} */
export async function openChromium() {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chrome or Chromium was found');
  return pageOf(await chromium.launch({ executablePath, args: browserArguments }));
}

/**
 * Firefox over WebDriver BiDi: Debian's own build, no geckodriver.
 *
 * @returns {Promise<EnginePage>}
 */
export async function openFirefox() {
  const launched = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: '/usr/bin/firefox-esr',
    firefoxUserPrefs: { 'media.autoplay.default': 0 },
  });
  return pageOf(launched);
}

/**
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<EnginePage>}
 */
async function pageOf(browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`foreign: ${request.url()}`);
  });
  return {
    version: browser.version(),
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    waitFor: (selector) => page.locator(selector).first().waitFor(),
    click: (name) => page.getByRole('button', { name, exact: true }).click(),
    // Key by key: filled in one go, Firefox over BiDi tells the page nothing of it.
    type: (label, text) => page.getByLabel(label, { exact: true }).pressSequentially(text),
    evaluate: (expression) => page.evaluate(expression),
    faults: async () => faults,
    close: () => browser.close(),
  };
}
