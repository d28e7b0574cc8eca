import { chromium, firefox } from 'playwright-core';
import { browserArguments, findBrowser } from '../../../scripts/steps/find-browser.mjs';

/** @typedef {import('./engine-page.d.ts').EnginePage} EnginePage */

/**
 * With a `profile`, a folder, what is stored lies on disk and is there for the next browser that is opened with it; without
 * one it is in memory.
 *
 * @param {string} [profile]
 * @returns {Promise<EnginePage>}
 */
export async function openChromium(profile) {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chrome or Chromium was found');
  const options = { executablePath, args: browserArguments };
  if (profile === undefined) return pageOf(await chromium.launch(options));
  const context = await chromium.launchPersistentContext(profile, options);
  return pageIn(context, context.browser()?.version() ?? '', () => context.close());
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
  return pageIn(await browser.newContext(), browser.version(), () => browser.close());
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} version
 * @param {() => Promise<void>} close
 * @returns {Promise<EnginePage>}
 */
async function pageIn(context, version, close) {
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
    version,
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    waitFor: (selector) => page.locator(selector).first().waitFor(),
    click: (name) => page.getByRole('button', { name, exact: true }).click(),
    // Key by key: filled in one go, Firefox over BiDi tells the page nothing of it.
    type: (label, text) => page.getByLabel(label, { exact: true }).pressSequentially(text),
    evaluate: (expression) => page.evaluate(expression),
    faults: async () => faults,
    close,
  };
}
