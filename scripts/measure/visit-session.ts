import type { Browser, Page } from 'playwright-core';
import { answer, beginFirstSteps, progressOf, startFromCheckIn } from '../../tests/support/session-robot.ts';

/** A button that was pressed, and the guided time that stood on the screen then. */
export type Press = { readonly name: string; readonly atMs: number };

const notePresses = `
  const presses = (window.presses = []);
  document.addEventListener('click', ({ target }) => {
    const name = target.closest('button')?.textContent ?? '';
    presses.push({ name, atMs: document.querySelector('progress')?.value ?? 0 });
  }, true);
`;

export async function openSession(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 420, height: 900 } });
  await context.addInitScript(notePresses);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByText('Ready to use without a network.').waitFor();
  await beginFirstSteps(page);
  await answer(page, 'Pain right now', 2);
  return page;
}

export async function start(page: Page): Promise<number> {
  await startFromCheckIn(page);
  return (await progressOf(page)).totalMs;
}

/** Until the screen shows `atMs` of guided time; looks seldom, as the browser has to play. */
export async function untilGuidedTo(page: Page, atMs: number): Promise<void> {
  await page.waitForFunction((wanted) => (document.querySelector('progress')?.value ?? 0) >= wanted, atMs, {
    polling: 250,
    timeout: 0,
  });
}

export async function press(page: Page, name: string): Promise<Press> {
  await page.getByRole('button', { name, exact: true }).click();
  const last = await page.evaluate(() => (window as unknown as { presses: Press[] }).presses.at(-1));
  if (!last) throw new Error(`${name} was not pressed`);
  return last;
}
