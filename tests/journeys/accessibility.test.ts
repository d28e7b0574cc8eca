import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAxTree } from '../support/accessible/ax-tree.ts';
import { headingFaults, nameFaults } from '../support/accessible/name-faults.ts';
import { lostInForcedColours, motions } from '../support/accessible/sight-faults.ts';
import { focusFaults } from '../support/accessible/tab-stops.ts';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { unseenAddresses } from '../support/every-screen/walk-addresses.ts';
import { walkEveryScreen } from '../support/every-screen/walk.ts';
import { projectFolder } from '../support/source-files.ts';

/** One walk through every screen, with all that is looked at on each, takes minutes on a busy machine. */
const hangMs = 1_200_000;
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const looks = {
  axe: (page: Page) => axe(page, (builder) => builder.withTags(wcag)),
  names: async (page: Page) => nameFaults(await treeOf(page)),
  headings: async (page: Page) => headingFaults(await treeOf(page)),
  motions,
  contrastByNight: (page: Page) =>
    seenAs(page, { colorScheme: 'dark' }, () => axe(page, (builder) => builder.withRules('color-contrast'))),
  forcedColours: (page: Page) => seenAs(page, { forcedColors: 'active' }, () => lostInForcedColours(page)),
  // Last: it scrolls, and leaves the focus elsewhere.
  focus: focusFaults,
} satisfies Record<string, (page: Page) => Promise<readonly string[]>>;

type Look = keyof typeof looks;
type Media = Parameters<Page['emulateMedia']>[0];

let browser: Browser;
let app: ServedApp;
const faults = new Map<Look, string[]>();
const seen = new Map<string, string>();

beforeAll(async () => {
  browser = await launchBrowser();
  app = await serveBuiltApp();
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(app.address);
  await walkEveryScreen(page, async (name) => {
    seen.set(name, new URL(page.url()).hash);
    for (const look of Object.keys(looks) as Look[]) {
      const found = (await looks[look](page)).map((fault) => `${name}: ${fault}`);
      faults.set(look, [...(faults.get(look) ?? []), ...found]);
    }
  });
  await context.close();
}, hangMs);

afterAll(async () => {
  await browser.close();
  await app.close();
});

async function axe(page: Page, narrow: (builder: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await narrow(new AxeBuilder({ page })).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')}: ${any[0]?.message ?? ''}`),
  );
}

async function treeOf(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const tree = await readAxTree(cdp);
  await cdp.detach();
  return tree;
}

async function seenAs<Found>(
  page: Page,
  media: NonNullable<Media>,
  look: () => Promise<Found>,
): Promise<Found> {
  await page.emulateMedia(media);
  // A ground that is on its way from one colour to another has the contrast of neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const found = await look();
  await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null });
  return found;
}

/** On the check-in “Not today” stands before the questions and after them, and is one and the same. */
const meant: readonly string[] = [
  'check-in: 2 of role button are named “Not today”',
  'first steps: 2 of role button are named “Not today”',
];

describe('on every screen and in every state', () => {
  it('a machine finds no accessibility fault', () => expect(faults.get('axe')).toEqual([]));

  it('every control has a name, and no two that differ are named alike', () =>
    expect(faults.get('names')?.filter((fault) => !meant.includes(fault))).toEqual([]));

  it('there is one heading of the first level, and the others nest below it', () =>
    expect(faults.get('headings')).toEqual([]));

  it('Tab goes the way that one reads, to what is in view, on top and marked, and comes around', () =>
    expect(faults.get('focus')).toEqual([]));

  it('nothing moves for whoever asked that nothing does', () => expect(faults.get('motions')).toEqual([]));

  it('words stand out by night', () => expect(faults.get('contrastByNight')).toEqual([]));

  it('controls keep an edge, and what is chosen a mark, in the forced colours of a system', () =>
    expect(faults.get('forcedColours')).toEqual([]));

  it('every address of the app was seen', () => expect(unseenAddresses(seen)).toEqual([]));
});

const publicPages = readdirSync(path.join(projectFolder, 'public')).filter((name) => name.endsWith('.html'));

describe.each(['index.html', ...publicPages.map((name) => `public/${name}`)])('%s', (file) => {
  const html = readFileSync(path.join(projectFolder, file), 'utf8');

  it('may be made larger with two fingers, and says its language', () => {
    expect(html).toMatch(/<meta\s+name="viewport"\s+content="width=device-width/);
    expect(html).not.toMatch(/user-scalable|maximum-scale|minimum-scale/);
    expect(html).toMatch(/<html lang="en"/);
  });
});

describe('a page beside the app', () => {
  it.each([...publicPages, 'threat-model.html'])('%s has no accessibility fault', async (name) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(new URL(name, app.address).href);
    expect(await axe(page, (builder) => builder.withTags(wcag))).toEqual([]);
    await context.close();
  });
});

it('no face of the app holds the screen one way up', () => {
  const manifests = readdirSync(path.join(projectFolder, 'public')).filter((name) =>
    name.endsWith('.webmanifest'),
  );
  expect(manifests.length).toBeGreaterThan(1);
  for (const name of manifests)
    expect(JSON.parse(readFileSync(path.join(projectFolder, 'public', name), 'utf8'))).not.toHaveProperty(
      'orientation',
    );
});
