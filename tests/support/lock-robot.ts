import type { BrowserContext, Page } from 'playwright-core';

/** Before the app is opened: pages of `context` can be left and come back to, as when another app is looked at. */
export async function makeLeavable(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let isHidden = false;
    Object.defineProperty(document, 'hidden', { get: () => isHidden });
    Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });
    addEventListener('test:leave', (event) => {
      isHidden = (event as CustomEvent<boolean>).detail;
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
}

async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((detail) => dispatchEvent(new CustomEvent('test:leave', { detail })), isHidden);
}

export const leaveApp = (page: Page) => setHidden(page, true);
export const comeBack = (page: Page) => setHidden(page, false);

/** Fills in a passphrase of one's own where one is chosen, and says that it is written down. */
export async function choosePassphrase(page: Page, within: string, passphrase: string): Promise<void> {
  const part = page
    .locator(within)
    .filter({ has: page.getByRole('radio', { name: 'One of my own' }), visible: true });
  await part.getByRole('radio', { name: 'One of my own' }).check();
  await part.getByRole('checkbox', { name: 'Show what I type' }).check();
  await part.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await part.getByLabel(/^I have written it down/).check();
}

export async function turnLockOn(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: /^Lock/ }).click();
  await choosePassphrase(page, 'form', passphrase);
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await page.getByText(/^The lock is on. Your passphrase/).waitFor();
}

export async function untilLocked(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Locked' }).waitFor();
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await untilLocked(page);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Whether nothing of the app can be seen, or read by a screen reader. */
export async function isNothingToSee(page: Page): Promise<boolean> {
  const root = page.locator('#root');
  const seen = await root.locator('*').filter({ visible: true }).count();
  return seen === 0 && (await root.ariaSnapshot()) === '';
}
