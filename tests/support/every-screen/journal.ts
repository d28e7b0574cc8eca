import type { Page } from 'playwright-core';
import type { Screen } from './screen.ts';

export const journalScreens: readonly Screen[] = [
  ['journal', async (page) => page.getByRole('link', { name: 'Open the journal' }).click()],
  ['journal, all of an entry', async (page) => page.getByText('All of it').click()],
  [
    'journal, delete asked',
    async (page) => {
      await page.getByRole('button', { name: /^Delete/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'an entry to add',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Add something' }).click();
    },
  ],
  [
    'practice to add, not understood',
    async (page) => {
      await page.getByRole('link', { name: /^Practice or homework/ }).click();
      await page.getByRole('radio', { name: 'Dilator' }).check();
      await page.getByLabel('Minutes', { exact: true }).fill('-3');
      await page.getByRole('button', { name: 'Keep it in my journal' }).click();
    },
  ],
  ...(['A clinic visit', 'A note', 'A few questions', 'A result from a clinician', 'A reading'] as const).map(
    (kind) =>
      [
        `${kind}, to add`,
        async (page: Page) => {
          await page.getByRole('link', { name: 'Journal', exact: true }).click();
          await page.getByRole('link', { name: 'Add something' }).click();
          await page.getByRole('link', { name: new RegExp(`^${kind}`) }).click();
        },
      ] as const,
  ),
  [
    'an entry to edit',
    async (page) => {
      await page.getByRole('link', { name: 'Journal', exact: true }).click();
      await page
        .getByRole('link', { name: /^Edit / })
        .first()
        .click();
      await page.getByRole('heading', { name: /^Edit/, level: 1 }).waitFor();
    },
  ],
  [
    'journal, searched',
    async (page) => {
      await page.getByRole('link', { name: 'Journal', exact: true }).click();
      await page.getByRole('link', { name: 'Search', exact: true }).click();
    },
  ],
  [
    'pictures',
    async (page) => {
      await page.getByRole('link', { name: 'Journal', exact: true }).click();
      await page.getByRole('link', { name: 'See it in pictures' }).click();
      await page.getByRole('heading', { name: 'Pictures' }).waitFor();
    },
  ],
  [
    'summary for a visit',
    async (page) => {
      await page.getByRole('link', { name: 'Journal', exact: true }).click();
      await page.getByRole('link', { name: 'Summary for a visit' }).click();
      await page.getByRole('radio', { name: 'Other days' }).check();
    },
  ],
  [
    'summary for a visit, a line struck out, every value shown',
    async (page) => {
      await page.getByRole('button', { name: 'Strike out: Practised' }).click();
      await page.getByText('Every value by day').click();
      await page.getByRole('table').waitFor();
    },
  ],
  [
    'a summary to open, a file refused',
    async (page) => {
      await page.getByRole('link', { name: /^Open a summary/ }).click();
      const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":9}') };
      await page.getByLabel('Choose a summary file').setInputFiles(file);
      await page.getByText('This file cannot be shown').waitFor();
    },
  ],
];
