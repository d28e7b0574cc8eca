import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { ServedApp } from '../support/built-app.ts';
import { journalEntries } from '../support/session-robot.ts';
import { type Figure, figureOf, inTurn } from './timing.ts';

type Moments = { readonly heading?: number; readonly tap?: number; readonly sound?: number };

/** Notes, in ms since the navigation, when the first heading stands and when the sound of a session first moves. */
const noteMoments = `
  const moments = (window.moments = {});
  document.addEventListener('click', () => { moments.tap = performance.now(); }, true);
  const look = () => {
    if (document.querySelector('#root h1')) moments.heading ??= performance.now();
    const sounds = [...document.querySelectorAll('audio[data-session-sound]')];
    if (sounds.some((sound) => sound.currentTime > 0)) moments.sound ??= performance.now();
    requestAnimationFrame(look);
  };
  look();
`;

const ready = 'Ready to use without a network.';

async function momentOf(page: Page, moment: keyof Moments): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) => (window as unknown as { moments: Moments }).moments[wanted],
    moment,
  );
  return (await handle.jsonValue()) ?? Number.NaN;
}

async function newVisitor(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext();
  await context.addInitScript(noteMoments);
  return { context, page: await context.newPage() };
}

async function coldStart(browser: Browser, address: string): Promise<number> {
  const { context, page } = await newVisitor(browser);
  await page.goto(address);
  const heading = await momentOf(page, 'heading');
  await context.close();
  return heading;
}

async function tapToSound(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Breathe with me now' }).click();
  const sound = await momentOf(page, 'sound');
  const took = sound - (await momentOf(page, 'tap'));
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Keep it in my journal' }).click();
  await readSavedJournal(page);
  return took;
}

/** The session under way is let go a moment after its record is kept; the journal is read after that. */
async function readSavedJournal(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Open the journal' }).click();
  await journalEntries(page);
}

async function fromServiceWorker(page: Page): Promise<number> {
  await page.reload();
  return momentOf(page, 'heading');
}

/** Of the built app. The server is closed on the way: what comes after that comes from the service worker. */
export async function screenFigures(browser: Browser, app: ServedApp): Promise<readonly Figure[]> {
  const cold = await inTurn(9, () => coldStart(browser, app.address));
  const { context, page } = await newVisitor(browser);
  await page.goto(app.address);
  await page.getByText(ready).waitFor();
  await app.close();
  const [, ...kept] = await inTurn(10, () => fromServiceWorker(page));
  const [firstTap = Number.NaN, ...taps] = await inTurn(8, () => tapToSound(page, app.address));
  await context.close();
  return [
    figureOf('navigation to the first heading, nothing kept', cold, 'server on the same machine'),
    figureOf('navigation to the first heading, from the service worker', kept, 'server gone'),
    figureOf('tap on “Breathe with me now” to sound, first time', [firstTap], 'server gone'),
    figureOf('tap on “Breathe with me now” to sound, after that', taps, 'page loaded anew each time'),
  ];
}
