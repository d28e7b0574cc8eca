import type { Browser, Page } from 'playwright-core';
import { answer, beginFirstSteps, progressOf, startFromCheckIn } from '../../tests/support/session-robot.ts';

/** A button that was pressed, the guided time that stood on the screen then, and when by the page's clock. */
export type Press = { readonly name: string; readonly atMs: number; readonly when: number };

/** A media element that began to play or stopped, and the position of it. */
export type Played = { readonly type: string; readonly currentTime: number; readonly when: number };

export type Notes = { readonly presses: readonly Press[]; readonly played: readonly Played[] };

const takeNotes = `
  const notes = (window.measured = { presses: [], played: [] });
  document.addEventListener('click', ({ target }) => {
    const name = target.closest('button')?.textContent ?? '';
    const atMs = document.querySelector('progress')?.value ?? 0;
    notes.presses.push({ name, atMs, when: performance.now() });
  }, true);
  for (const type of ['playing', 'pause'])
    document.addEventListener(type, ({ target }) => {
      notes.played.push({ type, currentTime: target.currentTime, when: performance.now() });
    }, true);
`;

export async function openSession(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 420, height: 900 } });
  await context.addInitScript(takeNotes);
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
  const { presses } = await readNotes(page);
  const last = presses.at(-1);
  if (!last) throw new Error(`${name} was not pressed`);
  return last;
}

export function readNotes(page: Page): Promise<Notes> {
  return page.evaluate(() => (window as unknown as { measured: Notes }).measured);
}

/** Presses what changes the plan, and answers how long the session is then. */
export async function pressForChange(page: Page, name: string): Promise<Press & { totalMs: number }> {
  const before = await progressOf(page);
  const pressed = await press(page, name);
  await page.waitForFunction((was) => document.querySelector('progress')?.max !== was, before.totalMs);
  return { ...pressed, totalMs: (await progressOf(page)).totalMs };
}
