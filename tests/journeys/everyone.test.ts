import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clippedText, smallTargets, spaceText } from '../support/accessible/sight-faults.ts';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { walkEveryScreen } from '../support/every-screen/walk.ts';

const guiding = ['Pause', 'Ease back', 'Stop'];
const steadied = ['Back to the session', 'End here kindly', 'Leave quickly'];

/** One walk through every screen takes a minute or two on a busy machine. */
const hangMs = 900_000;

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

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What Tab leads to on the check-in and the bar at its end lies over. */
async function coveredByTheBar(page: Page): Promise<string[]> {
  const covered = new Set<string>();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = [...document.querySelectorAll('button')].find(
        ({ innerText }) => innerText === 'See what today could be',
      )?.parentElement;
      if (!bar || !focused || focused === document.body || bar.contains(focused)) return '';
      const shown = focused.closest('label') ?? focused;
      const [at, over] = [shown.getBoundingClientRect(), bar.getBoundingClientRect()];
      if (at.bottom <= over.top + 1 || at.top >= over.bottom) return '';
      const middle = (Math.max(at.top, over.top) + Math.min(at.bottom, over.bottom)) / 2;
      const onTop = document.elementFromPoint((at.left + at.right) / 2, middle);
      return bar.contains(onTop) ? shown.textContent : '';
    });
    if (name) covered.add(name);
  }
  return [...covered];
}

/** Which of the ways out of guidance, or of what lies over it, are not wholly in view, or lie under something, without any scrolling. */
async function notPressableAsItStands(within: Page | Locator, ways: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  for (const name of ways) {
    const isThere = await within.getByRole('button', { name }).evaluate((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const isInView = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return isInView && button.contains(hit);
    });
    if (!isThere) names.push(name);
  }
  return names;
}

/** The words being said, or their first two lines, as far as they are out of view or lie under something. */
async function wordsNotSeen(page: Page): Promise<string[]> {
  const caption = page.locator('main p[data-cue]').filter({ hasText: /\w/ });
  await caption.waitFor();
  return caption.evaluate((words) => {
    const text = document.createRange();
    text.selectNodeContents(words);
    const lines = [...text.getClientRects()].slice(0, 2);
    const isSeen = ({ left, right, top, bottom }: DOMRect) =>
      top >= 0 &&
      bottom <= innerHeight &&
      document.elementFromPoint((left + right) / 2, top + 2) === words &&
      document.elementFromPoint((left + right) / 2, bottom - 2) === words;
    return lines.length > 0 && lines.every(isSeen) ? [] : [words.textContent];
  });
}

/** What is cut off once lines, letters and words stand as far apart as somebody may need. */
async function cutWhenSpaced(page: Page): Promise<readonly string[]> {
  await spaceText(page, true);
  const cut = await clippedText(page);
  const isWide = (await overflow(page)) > 0;
  await spaceText(page, false);
  return isWide ? [...cut, 'the page runs off the side'] : cut;
}

async function walk(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.goto(app.address);
  await walkEveryScreen(page, look);
}

describe.each([
  ['a small phone', { width: 320, height: 568 }, 16],
  ['a small phone with text at 200 %', { width: 320, height: 568 }, 32],
  ['a phone on its side', { width: 568, height: 320 }, 16],
  ['a desktop', { width: 1280, height: 800 }, 16],
])('on %s', (_, viewport, textPx) => {
  it(
    'nothing runs off the side or is cut off, all that is pressed is large enough, and the words being said and the ways out are there',
    async () => {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      const wide: string[] = [];
      const small: string[] = [];
      const cut: string[] = [];
      const covered: string[] = [];
      const outOfReach: string[] = [];
      const unseen: string[] = [];
      // Before anything is drawn, as with a size that was set in the browser: Chromium 156 goes on with the size that a
      // container's `rem` had when it was first asked for.
      await page.addInitScript((px) => {
        new MutationObserver((_, observer) => {
          document.documentElement.style.fontSize = `${px}px`;
          observer.disconnect();
        }).observe(document, { childList: true });
      }, textPx);
      await walk(page, async (name) => {
        if ((await overflow(page)) > 0) wide.push(name);
        small.push(...(await smallTargets(page)).map((target) => `${name}: ${target}`));
        // Wider spacing is promised for text at its own size, down to 320 px.
        if (textPx === 16) cut.push(...(await cutWhenSpaced(page)).map((words) => `${name}: ${words}`));
        if (name === 'check-in') covered.push(...(await coveredByTheBar(page)));
        if (name === 'session' || name === 'session, easing')
          outOfReach.push(...(await notPressableAsItStands(page, guiding)).map((way) => `${name}: ${way}`));
        if (name === 'session') unseen.push(...(await wordsNotSeen(page)));
        if (name === 'session, steadied')
          outOfReach.push(...(await notPressableAsItStands(page.getByRole('dialog'), steadied)));
      });
      expect({ wide, small, cut, covered, outOfReach, unseen }).toEqual({
        wide: [],
        small: [],
        cut: [],
        covered: [],
        outOfReach: [],
        unseen: [],
      });
      await context.close();
    },
    hangMs,
  );
});
