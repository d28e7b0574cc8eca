import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAfter } from '../../src/domain/day.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { busyJournal } from '../support/busy-journal.ts';
import { addRecords, keepInSlots } from '../support/journal-in-page.ts';

let browser: Browser;
let app: ServedApp;
let page: Page;

/** The page's own day: what is in the journal has to end with it. */
async function todayIn(there: Page): Promise<string> {
  return there.evaluate(() => new Date().toLocaleDateString('sv'));
}

beforeAll(async () => {
  browser = await launchBrowser();
  app = await serveBuiltApp();
  page = await browser.newPage();
  await page.goto(app.address);
  await addRecords(page, busyJournal(90, await todayIn(page)));
  await keepInSlots(page, { plan: gradualDilators });
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

const question =
  'Could we look at what happens on the second breath out, and whether a smaller step is wiser? '
    .repeat(3)
    .slice(0, 199)
    .concat('?');

async function openSummary(days: number): Promise<void> {
  await page.goto(`${app.address}#/`);
  await page.goto(`${app.address}#/visit`);
  await page.getByRole('heading', { name: 'The page' }).waitFor();
  await page.getByRole('radio', { name: 'Other days' }).check();
  await page.getByLabel('From').fill(dayAfter(await todayIn(page), 1 - days));
  for (const apart of ['Depth', 'Flares and pregnancy']) {
    const choice = page.getByRole('checkbox', { name: apart });
    if ((await choice.count()) > 0) await choice.check();
  }
  await page.getByLabel(/^Your question/).fill(question);
  await page.getByLabel(/^Name or initials/).fill('A. B.');
}

/** Pages of a PDF as Chromium writes it: its page objects are not compressed. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What would be on paper. */
async function printedText(): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return text;
}

describe.each(['A4', 'Letter'] as const)('on %s paper', (format) => {
  it.each([1, 14, 90])(
    '%i busy days with everything in them and a long question are one page',
    async (days) => {
      await openSummary(days);
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      expect(pagesOf(pdf)).toBe(1);
    },
  );
});

it('nothing is printed but the page: no frame, no button, no line that was struck out', async () => {
  await openSummary(14);
  const before = await printedText();
  expect(before).toContain('Worst pain');
  expect(before).toContain(question);
  const strikes = page.getByRole('button', { name: /^Strike out: (Worst pain|Pain)/ });
  while ((await strikes.count()) > 0) await strikes.first().click();
  const printed = await printedText();
  for (const gone of [
    'Worst pain',
    'NPRS worst',
    'Pain before',
    'Strike out',
    'Put back',
    'Journal',
    'What goes in',
  ])
    expect(printed).not.toContain(gone);
  expect(printed).toContain('Practised');
});

it('what is made is read back as the same page, and nothing of it is kept', async () => {
  await openSummary(14);
  const sheet = page.getByRole('article');
  const strikeAll = await sheet.getByRole('button').allInnerTexts();
  expect(strikeAll.length).toBeGreaterThan(10);
  const printed = await printedText();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Summary file/ }).click();
  const file = await (await waiting).path();
  await page.goto(`${app.address}#/visit/read`);
  await page.getByLabel('Choose a summary file').setInputFiles(file);
  await page.getByText('Here it is.').waitFor();
  expect(await printedText()).toBe(printed);
  await page.reload();
  await page.getByRole('heading', { name: 'Open a summary' }).waitFor();
  expect(await page.getByRole('article').count()).toBe(0);
});
