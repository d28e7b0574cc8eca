import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWhenChanged, builtFolder } from '../../scripts/steps/build-when-changed.mjs';
import { helpCountries } from '../../src/domain/support/help-lines.ts';
import { clippedText, smallTargets } from '../support/accessible/sight-faults.ts';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { buildPseudo, type BuiltPseudo } from '../support/build-pseudo.ts';
import { serveFolder, type ServedApp } from '../support/built-app.ts';
import { walkEveryScreen } from '../support/every-screen/walk.ts';
import { type Shown, shownOn, speakIn, unmarkedIn, writtenIn } from '../support/in-languages.ts';

/** One walk through every screen, each seen in three languages. */
const hangMs = 900_000;
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type NotOurs = { readonly why: string; readonly at?: RegExp; readonly text?: RegExp };

/** What is shown and is in no catalogue, each with its reason. */
const notOurs: readonly NotOurs[] = [
  { why: 'a name of the app is one in every language', text: /^(Unfurl|Notes|Timer|Breathing|Plain)$/ },
  { why: 'the list of words for passphrases is in English; others need a list of their own', at: /_words_/ },
  { why: 'a fingerprint is no language', at: /_fingerprint_/ },
  {
    why: 'somebody’s own plan, in their own words',
    text: /^(Short evenings|Ease at the opening, and ten|If a day is too much|A plan by )/,
  },
  { why: 'a plan is composed in the words that it is handed over in', at: /_digest_/ },
  { why: 'the table of a file, with the names that are in the file', at: /^td\._table_/ },
  {
    why: 'said once, in the language of that moment, and held as it was said',
    at: /^(output\._told_|span\._wayBack_)/,
  },
  { why: 'a set that is sold is called as its maker calls it', at: /^span\._set_/ },
  { why: 'a service is called by its own name, or it would not be found', at: /^bdi\._name_/ },
  {
    why: 'a source has the title and the address under which it can be found',
    at: /^(li\._sources_|span\._source_|bdi\._address_)/,
  },
];

let browser: Browser;
let app: ServedApp;
let pseudo: BuiltPseudo | undefined;

type Found = { readonly screen: string; readonly tag: string; readonly what: string };
const outside: Found[] = [];
const wide: Found[] = [];
const small: Found[] = [];
const clipped: Found[] = [];
const faults: Found[] = [];
const wrongWay: Found[] = [];

/** Names of months and days are written by the language's own locale, so those of English would be found. */
const written = { 'en-XA': writtenIn('de', helpCountries), 'he-XB': writtenIn('he', helpCountries) };

function isOurs(shown: Shown, tag: 'en-XA' | 'he-XB'): boolean {
  const rest = unmarkedIn(shown.text).trim();
  const words = rest.match(/\p{L}+/gu) ?? [];
  if (words.every((word) => written[tag].has(word))) return true;
  return notOurs.some(({ at = /^/, text = /^/ }) => at.test(shown.at) && text.test(rest));
}

/** Names of what is pressed and is not wholly between the sides. A page cannot be scrolled to what is before its start. */
async function beyondTheSides(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, summary, label, select, textarea')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => {
        const { left, right, width } = target.getBoundingClientRect();
        return width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1);
      })
      .map(({ innerText }) => innerText),
  );
}

async function look(page: Page, screen: string, tag: 'en-XA' | 'he-XB'): Promise<void> {
  await speakIn(page, tag);
  const found = (what: string) => ({ screen, tag, what });
  const strangers = (await shownOn(page)).filter((shown) => !isOurs(shown, tag));
  outside.push(...strangers.map(({ at, text }) => found(`${at}: ${text}`)));
  const root = await page.evaluate(() => {
    const { scrollWidth, clientWidth, lang } = document.documentElement;
    return {
      over: scrollWidth - clientWidth,
      lang,
      way: getComputedStyle(document.documentElement).direction,
    };
  });
  if (root.over > 0) wide.push(found(`${root.over} px`));
  wide.push(...(await beyondTheSides(page)).map(found));
  small.push(...(await smallTargets(page)).map(found));
  // Where the ways out need the room of the app's name, it goes as a whole.
  clipped.push(...(await clippedText(page)).filter((text) => text !== 'Unfurl').map(found));
  const direction = tag === 'he-XB' ? 'rtl' : 'ltr';
  if (root.way !== direction || root.lang !== tag) wrongWay.push(found(`${root.lang}, ${root.way}`));
  if (tag !== 'he-XB') return;
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  faults.push(...violations.map(({ id, nodes }) => found(`${id}: ${nodes.map((n) => n.target).join(' ')}`)));
}

beforeAll(async () => {
  browser = await launchBrowser();
  pseudo = await buildPseudo();
  app = await serveFolder(pseudo.built);
  const context = await browser.newContext({
    viewport: { width: 320, height: 568 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(app.address);
  await walkEveryScreen(page, async (screen) => {
    await look(page, screen, 'en-XA');
    await look(page, screen, 'he-XB');
    await speakIn(page, 'en');
  });
}, hangMs);

afterAll(async () => {
  await browser.close();
  await app?.close();
  pseudo?.remove();
});

it('every sentence that is shown or read out comes from the catalogue, and every date is of its language', () => {
  expect(outside).toEqual([]);
});

it('with sentences a third longer, or from right to left, nothing runs off the side of a small phone', () => {
  expect(wide).toEqual([]);
});

it('no text is cut off by its box', () => {
  expect(clipped).toEqual([]);
});

it('no button or link becomes too small to press', () => {
  expect(small).toEqual([]);
});

it('the page says its language, and runs the way that it is read', () => {
  expect(wrongWay).toEqual([]);
});

it('from right to left no screen has an accessibility fault that a machine can find', () => {
  expect(faults).toEqual([]);
});

it('the app that is handed out has no such language, and no way to ask for one', async () => {
  expect(await buildWhenChanged()).toBeUndefined();
  const withIt = (folder: string) =>
    readdirSync(path.join(folder, 'assets'))
      .filter((name) => name.endsWith('.js'))
      .filter((name) => /⟦|en-XA/.test(readFileSync(path.join(folder, 'assets', name), 'utf8')));
  expect(withIt(builtFolder)).toEqual([]);
  expect(withIt(pseudo?.built ?? '')).not.toEqual([]);
});
