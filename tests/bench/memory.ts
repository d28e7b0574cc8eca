import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/steps/find-browser.mjs';
import { weightOf } from '../../scripts/measure/weight-of.ts';
import { serveBenchPages } from './bench-pages.ts';
import type * as TrackInPage from './track-in-page.ts';
import { type Figure, figureOf } from './timing.ts';

/** What a session's track costs a browser: the memory of all its processes, shared pages divided among those who share them. */
export type MemoryFigures = {
  readonly minutes: number;
  /** With the page open and its recordings read. */
  readonly beforeMb: number;
  readonly playingMb: number;
  readonly prepareMs: number;
};

const settleMs = 6000;

async function inTrackPage<Answer>(
  address: string,
  work: (page: Page, browserPid: number) => Promise<Answer>,
): Promise<Answer> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chrome or Chromium was found; CHROMIUM may name one');
  const server = await chromium.launchServer({ executablePath, args: browserArguments });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction('window.track');
    return await work(page, server.process().pid ?? 0);
  } finally {
    await server.close();
  }
}

function inPage<Answer>(page: Page, name: keyof typeof TrackInPage, minutes = 0): Promise<Answer> {
  return page.evaluate(
    ([called, given]) =>
      (window as unknown as { track: Record<string, (minutes: number) => unknown> }).track[called]?.(given),
    [name, minutes] as const,
  ) as Promise<Answer>;
}

async function weigh(address: string, minutes: number): Promise<MemoryFigures> {
  return inTrackPage(address, async (page, pid) => {
    await inPage(page, 'readRecordings');
    await wait(settleMs);
    const beforeMb = weightOf(pid);
    const prepareMs = await inPage<number>(page, 'playSession', minutes);
    await wait(settleMs);
    return { minutes, beforeMb, playingMb: weightOf(pid), prepareMs };
  });
}

/** A browser of its own for each length, so that nothing is left over from the one before. */
export async function memoryFigures(minutes: readonly number[]): Promise<readonly MemoryFigures[]> {
  const pages = await serveBenchPages();
  const figures: MemoryFigures[] = [];
  for (const each of minutes) figures.push(await weigh(pages.addressOf('track.html'), each));
  await pages.close();
  return figures;
}

export async function inPageBuilds(minutes: readonly number[]): Promise<readonly Figure[]> {
  const pages = await serveBenchPages();
  const figures = await inTrackPage(pages.addressOf('track.html'), async (page) => {
    const rows: Figure[] = [];
    for (const each of minutes) {
      const runsMs = await inPage<readonly number[]>(page, 'timeBuilds', each);
      rows.push(figureOf(`track of ${each} minutes, in the page`, runsMs));
    }
    return rows;
  });
  await pages.close();
  return figures;
}
