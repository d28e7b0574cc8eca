import type { Page } from 'playwright-core';
import type { Screen } from './screen.ts';

async function openAt(page: Page, hash: string, heading: string): Promise<void> {
  await page.goto(new URL(hash, page.url()).href);
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

export const learnScreens: readonly Screen[] = [
  ['pages to read', async (page) => openAt(page, '#/learn', 'Read and learn')],
  [
    'pages to read, found by a word',
    async (page) => {
      await page.getByRole('searchbox', { name: 'Look for a word' }).fill('oil');
      await page.getByText(/^On \d+ pages?$/).waitFor();
    },
  ],
  [
    'pages to read, nothing found',
    async (page) => {
      await page.getByRole('searchbox', { name: 'Look for a word' }).fill('zebra');
      await page.getByText('No page has these words').waitFor();
    },
  ],
  [
    'a page to read',
    async (page) => {
      await openAt(page, '#/learn/care', 'Lubricant, cleaning and care');
      await page.getByText('Where this comes from').click();
    },
  ],
  ['a page on signs', async (page) => openAt(page, '#/learn/signs', 'Red flags and spotting')],
  ['a page that is not there', async (page) => openAt(page, '#/learn/of-later', 'This page is not here')],
];
