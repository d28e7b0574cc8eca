import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import {
  answer,
  beginFirstSteps,
  startFromCheckIn,
  untilAfterwards,
  untilGuided,
} from '../support/session-robot.ts';

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

/** Every screen and state, each with the way to it from the one before. A new screen belongs here. */
const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['today', async (page) => page.getByRole('heading', { name: 'Some quiet time' }).waitFor()],
  ['plan', async (page) => page.getByRole('link', { name: 'Plan' }).click()],
  [
    'plan, a file refused',
    async (page) => {
      const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":9}') };
      await page.getByLabel('Open a plan from a file').setInputFiles(file);
      await page.getByText('This file cannot be used').waitFor();
    },
  ],
  [
    'check-in',
    async (page) => {
      await page.getByRole('link', { name: 'Today' }).click();
      await beginFirstSteps(page);
    },
  ],
  [
    'offer',
    async (page) => {
      await answer(page, 'Worry right now', 8);
      await page.getByRole('button', { name: 'See what today could be' }).click();
      await page.locator('summary').click();
    },
  ],
  [
    'session',
    async (page) => {
      await page.goto(`${app.address}#/`);
      await beginFirstSteps(page);
      await startFromCheckIn(page);
      await untilGuided(page, 2500);
    },
  ],
  ['session, paused', async (page) => page.getByRole('button', { name: 'Pause' }).click()],
  [
    'session, easing',
    async (page) => {
      await page.getByRole('button', { name: 'Ease back' }).click();
      await page.getByRole('heading', { name: 'What would you like?' }).waitFor();
    },
  ],
  [
    'afterwards',
    async (page) => {
      await page.getByRole('button', { name: 'Stop' }).click();
      await untilAfterwards(page);
    },
  ],
  ['kept', async (page) => page.getByRole('button', { name: 'Keep it in my journal' }).click()],
  ['journal', async (page) => page.getByRole('link', { name: 'Open the journal' }).click()],
  ['journal, delete asked', async (page) => page.getByRole('button', { name: /^Delete/ }).click()],
];

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Names of buttons and links smaller than the least target (WCAG 2.2 AA, 24 px), links in running text aside. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, nav a, label:has(input), summary')]
      .filter((target) => target.checkVisibility() && target.getBoundingClientRect().top >= 0)
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((target) => target.innerText),
  );
}

async function walk(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.goto(app.address);
  for (const [name, goTo] of screens) {
    await goTo(page);
    await page.getByRole('heading').first().waitFor();
    await look(name);
  }
}

describe.each(['light', 'dark'] as const)('in a %s room', (colorScheme) => {
  it('no screen has an accessibility fault that a machine can find', async () => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const found: string[] = [];
    await walk(page, async (name) => {
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
      found.push(
        ...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map((n) => n.target).join(' ')}`),
      );
    });
    expect(found).toEqual([]);
    await context.close();
  });
});

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each([
  ['a small phone', { width: 320, height: 568 }, 16],
  ['a small phone with text at 200 %', { width: 320, height: 568 }, 32],
  ['a phone on its side', { width: 568, height: 320 }, 16],
  ['a desktop', { width: 1280, height: 800 }, 16],
])('on %s', (_, viewport, textPx) => {
  it('nothing runs off the side, and pause, ease back and stop can be pressed', async () => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const wide: string[] = [];
    const small: string[] = [];
    await page.addInitScript((px) => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = `${px}px`;
      });
    }, textPx);
    await walk(page, async (name) => {
      if ((await overflow(page)) > 0) wide.push(name);
      small.push(...(await smallTargets(page)).map((target) => `${name}: ${target}`));
      if (name === 'session')
        for (const control of ['Pause', 'Ease back', 'Stop'])
          await page.getByRole('button', { name: control }).click({ trial: true });
    });
    expect({ wide, small }).toEqual({ wide: [], small: [] });
    await context.close();
  });
});
