import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepWhatIsTold, type Told, toldSoFar } from '../support/accessible/told-in-page.ts';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import {
  beginFirstSteps,
  hurry,
  startFromCheckIn,
  untilAfterwards,
  untilGuided,
  untilGuiding,
} from '../support/session-robot.ts';

const fast = 16;
const thresholds = ['Half of it is done.', 'Less than 5 minutes left.', 'The last minute.'];

let browser: Browser;
let app: ServedApp;

beforeAll(async () => {
  browser = await launchBrowser();
  app = await serveBuiltApp();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

async function openListened(): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await keepWhatIsTold(page);
  await page.goto(app.address);
  return page;
}

function wordsOf(told: readonly Told[]): readonly string[] {
  return told.map(({ words }) => words);
}

describe('in a session a screen reader is told', () => {
  it('each part as it begins and each border in time once, in their order, and nothing by the second', async () => {
    const page = await openListened();
    await beginFirstSteps(page);
    await startFromCheckIn(page);
    await hurry(page, fast);
    const captions = await keepCaptions(page);
    await untilAfterwards(page);
    const told = (await toldSoFar(page)).filter(({ atMs }) => atMs > 0);
    const words = wordsOf(told);
    expect(words.filter((each) => thresholds.includes(each))).toEqual(thresholds);
    const parts = words.filter((each) => !thresholds.includes(each));
    expect(parts.filter((each, index) => each === parts[index - 1])).toEqual([]);
    expect(parts).toContain('Breathing');
    expect(parts).toContain('Pelvic drops');
    expect(words.length).toBeLessThan(25);
    // The voice says them: a screen reader would talk over it.
    const spoken = new Set(await captions());
    expect(spoken.size).toBeGreaterThan(10);
    expect(words.filter((each) => spoken.has(each))).toEqual([]);
    await page.context().close();
  });

  it('every sentence once where nobody speaks', async () => {
    const page = await openListened();
    await beginFirstSteps(page);
    await page.getByRole('button', { name: 'See what today could be' }).click();
    await page.getByRole('radio', { name: 'Words only' }).check();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await untilGuided(page, 25_000);
    const words = wordsOf(await toldSoFar(page));
    const sentences = words.filter((each) => each.length > 40);
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.filter((each, index) => sentences.indexOf(each) !== index)).toEqual([]);
    await page.context().close();
  });

  it('that it pauses, and that there is no hurry', async () => {
    const page = await openListened();
    await page.getByRole('button', { name: 'Breathe with me now' }).click();
    await untilGuiding(page);
    await untilGuided(page, 2500);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect
      .poll(async () => wordsOf(await toldSoFar(page)).join(' '))
      .toContain('Take as long as you like');
    await page.context().close();
  });
});

/** The sentences that stand under the figure, as they come. */
async function keepCaptions(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { captionsSeen: seen });
    new MutationObserver(() => {
      const words = document.querySelector('[data-cue]')?.textContent ?? '';
      if (words !== '' && seen.at(-1) !== words) seen.push(words);
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  return () => page.evaluate(() => (window as unknown as { captionsSeen: string[] }).captionsSeen);
}

describe('what became of a form is told', () => {
  it.each([
    ['#/sizes', 'Diameter, mm', 'abc', 'Add it'],
    ['#/settings/lock', 'Passphrase', 'short', 'Turn it on'],
  ])('at %s', async (place, field, text, button) => {
    const page = await openListened();
    await page.goto(`${app.address}${place}`);
    if (place === '#/settings/lock') await page.getByRole('radio', { name: 'One of my own' }).check();
    await page.getByLabel(field, { exact: true }).fill(text);
    const before = (await toldSoFar(page)).length;
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect.poll(async () => (await toldSoFar(page)).length).toBeGreaterThan(before);
    await page.context().close();
  });
});
