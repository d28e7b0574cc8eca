import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../../scripts/measure/figures.ts';
import { startScreen } from '../../scripts/measure/heard-room.ts';
import { familyOf } from '../../scripts/measure/process-family.ts';
import { say, table } from '../../scripts/measure/say.ts';
import { weightOf } from '../../scripts/measure/weight-of.ts';
import type { EnginePage } from '../browsers/support/engine-page.d.ts';
import { openWebKit } from '../browsers/support/open-webkit.mjs';
import { openChromium, openFirefox } from '../browsers/support/open-with-playwright.mjs';
import { waitUntil } from '../browsers/support/wait-until.mjs';
import { fillingPage, serveScaleApp } from './scale-app.ts';
import { inTurn } from './timing.ts';

export const scaleBrowsers = { chromium: openChromium, firefox: openFirefox, webkitgtk: openWebKit } as const;
export type ScaleBrowser = keyof typeof scaleBrowsers;

const sizes = [100, 20_000] as const;
const runs = 5;
const rowsOfSaves = 10;
/** After this long nothing more comes of opening a screen. */
const settleMs = 1200;
const restMs = 6000;

/** One thing that a person does, or what it weighs, with few sessions and with many. */
export type ScaleFigure = {
  readonly what: string;
  readonly few: number;
  readonly many: number;
  readonly unit: 'ms' | 'MB';
};

export type ScaleFigures = {
  readonly browser: ScaleBrowser;
  readonly version: string;
  readonly figures: readonly ScaleFigure[];
};

/** A browser of its own with a journal of so many sessions. */
type Visitor = { readonly sessions: number; readonly page: EnginePage; readonly weighMb: () => number };

function childrenOf(pid: number): readonly string[] {
  return familyOf(String(pid)).slice(1);
}

async function openVisitor(browser: ScaleBrowser, sessions: number, profile?: string): Promise<Visitor> {
  const before = childrenOf(process.pid);
  const page = await (browser === 'chromium' ? openChromium(profile) : scaleBrowsers[browser]());
  const [first] = childrenOf(process.pid).filter((pid) => !before.includes(pid));
  return { sessions, page, weighMb: () => weightOf(Number(first)) };
}

/**
 * In Chromium the browser that wrote the journal is closed, and another is opened with what lies on disk. The drivers of the
 * other two open browsers only that keep everything in memory.
 */
async function openFilled(browser: ScaleBrowser, sessions: number, address: string): Promise<Visitor> {
  const profile = browser === 'chromium' ? mkdtempSync(path.join(os.tmpdir(), 'unfurl-scale-')) : undefined;
  const visitor = await openVisitor(browser, sessions, profile);
  await fill(visitor, address);
  if (profile === undefined) return visitor;
  await visitor.page.close();
  const again = await openVisitor(browser, sessions, profile);
  const close = async () => {
    await again.page.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { ...again, page: { ...again.page, close } };
}

async function fill({ page, sessions }: Visitor, address: string): Promise<void> {
  await page.open(`${address}${fillingPage}`);
  await waitUntil(page, 'window.scale');
  await page.evaluate(`scale.beginToFill(${sessions})`);
  for (;;) {
    const filled = await page.evaluate('scale.filledSoFar()');
    if (typeof filled !== 'number') throw new Error(String(filled));
    if (filled >= sessions) return;
    await wait(250);
  }
}

async function number(page: EnginePage, expression: string): Promise<number> {
  return Number(await page.evaluate(expression));
}

async function open({ page }: Visitor): Promise<number> {
  await page.evaluate(`location.hash = '#/'`);
  await page.reload();
  await waitUntil(page, 'window.inApp?.headingAtMs()');
  const headingMs = await number(page, 'inApp.headingAtMs()');
  await wait(settleMs);
  return headingMs;
}

/** Goes there from the first screen of a page that has just been opened. */
function goTo(hash: string, heading: string, selector = 'h1') {
  return async (visitor: Visitor): Promise<number> => {
    await open(visitor);
    const words = [hash, heading, `main:not([aria-busy]) ${selector}`].map((word) => JSON.stringify(word));
    return number(visitor.page, `inApp.go(${words.join(', ')})`);
  };
}

const showPictures = goTo('#/pictures', 'Pictures', 'figure svg');

async function showAllPictures(visitor: Visitor): Promise<number> {
  await showPictures(visitor);
  return number(visitor.page, `inApp.redraw('All of it')`);
}

const things = {
  'open the app, to the first heading': open,
  'show the last month of the journal': goTo('#/journal', 'Journal', 'li h3'),
  'show the pictures of three months': showPictures,
  'show the pictures of all of it': showAllPictures,
  'begin a session with dilators': goTo('#/session', 'How is today?'),
  'say what could come next': goTo('#/sizes/next', 'Where you are'),
  'open the search': goTo('#/journal/search', 'Search'),
} as const;

/** Few and many in turns, so that a busy moment of the machine meets both. */
async function inTurns(
  what: string,
  visitors: readonly Visitor[],
  measure: (visitor: Visitor) => Promise<number>,
  times = runs,
): Promise<ScaleFigure> {
  say(what);
  const figures = visitors.map((): number[] => []);
  for (let turn = 0; turn < times; turn += 1)
    for (const [index, visitor] of visitors.entries()) figures[index]?.push(await measure(visitor));
  const [few = [], many = []] = figures;
  return { what, few: median(few), many: median(many), unit: 'ms' };
}

/** One save, by the middle one of several rows of them. */
async function save({ page }: Visitor, address: string): Promise<number> {
  await page.open(`${address}${fillingPage}`);
  await waitUntil(page, 'window.scale');
  return median(await inTurn(rowsOfSaves, async () => (await page.evaluate('scale.saveRow()')) as number));
}

async function weigh(
  what: string,
  visitors: readonly Visitor[],
  show: (visitor: Visitor) => Promise<number>,
): Promise<ScaleFigure> {
  const weighed = async (visitor: Visitor) => {
    await show(visitor);
    await wait(restMs);
    return visitor.weighMb();
  };
  return { ...(await inTurns(what, visitors, weighed, 1)), unit: 'MB' };
}

async function measureAll(visitors: readonly Visitor[], address: string): Promise<readonly ScaleFigure[]> {
  for (const { page } of visitors) await page.open(address);
  const figures = [
    // Before anything has read all of it: what was read once stays in memory for a while.
    await weigh('memory with the first screen', visitors, open),
    await weigh('memory with the last month', visitors, things['show the last month of the journal']),
    await inTurns('show the pictures of all of it, for the first time', visitors, showAllPictures, 1),
  ];
  for (const [what, measure] of Object.entries(things)) figures.push(await inTurns(what, visitors, measure));
  figures.push(await weigh('memory with the pictures of all of it', visitors, showAllPictures));
  figures.push(await inTurns('save a session', visitors, (visitor) => save(visitor, address)));
  return figures;
}

async function inBrowser(browser: ScaleBrowser): Promise<ScaleFigures> {
  const app = await serveScaleApp();
  const visitors: Visitor[] = [];
  try {
    for (const sessions of sizes) {
      say(`${browser}: a journal of ${sessions} sessions`);
      visitors.push(await openFilled(browser, sessions, app.address));
    }
    const figures = await measureAll(visitors, app.address);
    return { browser, version: visitors[0]?.page.version ?? '', figures };
  } finally {
    for (const { page } of visitors) await page.close();
    await app.close();
  }
}

/** WebKitGTK opens its windows on a screen; the others need none. */
async function withScreen<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (process.env['DISPLAY'] !== undefined) return work();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-screen-'));
  const { display, screen } = await startScreen(folder);
  process.env['DISPLAY'] = display;
  try {
    return await work();
  } finally {
    delete process.env['DISPLAY'];
    await screen.close();
    rmSync(folder, { recursive: true });
  }
}

function shown({ what, few, many, unit }: ScaleFigure) {
  const write = (figure: number) => `${figure < 10 ? figure.toFixed(2) : Math.round(figure)} ${unit}`;
  return { what, few: write(few), many: write(many), ratio: (many / few).toFixed(2) };
}

/** The same with a short and a long journal, each in a new browser of its own. */
export async function scaleFigures(browser: ScaleBrowser): Promise<ScaleFigures> {
  const measured =
    browser === 'webkitgtk' ? await withScreen(() => inBrowser(browser)) : await inBrowser(browser);
  say(`${browser} ${measured.version}: ${sizes.join(' and ')} sessions`);
  table(measured.figures.map(shown));
  return measured;
}
