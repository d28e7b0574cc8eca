import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { launchBrowser, openWatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { busyJournal } from '../support/busy-journal.ts';
import { addRecords, keepInSlots } from '../support/journal-in-page.ts';
import { openAsOthersDo } from '../support/other-backup-program.ts';

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

type Backup = { readonly records: readonly { readonly id: string }[]; readonly settings: object };

/** Makes a backup by hand, and has another program than ours read it. */
async function makeBackup(page: Page) {
  await page.goto(`${app.address}#/settings/backup`);
  const words = page.getByLabel('Your six words');
  await expect.poll(() => words.textContent()).toMatch(/^(\w+ ){5}\w+$/);
  const passphrase = (await words.textContent()) ?? '';
  await page.getByLabel(/^I have written it down/).check();
  await page.getByRole('button', { name: 'Make the backup' }).click();
  const handedOver = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const download = await handedOver;
  const bytes = await readFile(await download.path());
  const backup = JSON.parse(openAsOthersDo(bytes, passphrase)) as Backup;
  return { passphrase, bytes, backup, name: download.suggestedFilename() };
}

function idsOf({ records }: Backup): readonly string[] {
  return records.map(({ id }) => id).toSorted();
}

it('a backup of one browser comes back whole in another, and can be undone after the app was opened anew', async () => {
  const here = await openWatchedPage(browser, app.address);
  const records = busyJournal(60, '2026-11-22');
  await addRecords(here.page, records);
  await keepInSlots(here.page, { plan: { ...firstSteps, id: 'theirs', title: 'Short evenings' } });
  await here.page.reload();
  const made = await makeBackup(here.page);
  expect(made.name).toMatch(/^unfurl-\d{4}-\d\d-\d\d\.backup$/);
  expect(idsOf(made.backup)).toEqual(records.map(({ id }) => id).toSorted());
  expect(made.backup.settings).toMatchObject({ plan: { title: 'Short evenings' } });

  const there = await openWatchedPage(browser, app.address);
  const { page } = there;
  await page.getByRole('link', { name: 'Restore from a backup' }).click();
  await page
    .getByLabel('Choose the file')
    .setInputFiles({ name: made.name, mimeType: 'application/octet-stream', buffer: made.bytes });
  await page.getByLabel('Its passphrase').fill(made.passphrase);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByText(`${records.length} entries are not here yet.`).waitFor();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByText('It is back.').waitFor();
  await page.goto(app.address);
  await page.getByText('Short evenings').waitFor();
  expect(await page.getByRole('link', { name: 'Restore from a backup' }).count()).toBe(0);
  expect(idsOf((await makeBackup(page)).backup)).toEqual(idsOf(made.backup));

  await page.reload();
  await page.getByRole('button', { name: 'Put back what was here before' }).click();
  await page.getByText('It is as it was before.').waitFor();
  await page.goto(`${app.address}#/`);
  await page.getByRole('link', { name: 'Restore from a backup' }).waitFor();
  expect([...here.faults, ...there.faults]).toEqual([]);
});
