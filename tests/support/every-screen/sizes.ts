import type { Screen } from './screen.ts';

export const sizesScreens: readonly Screen[] = [
  ['sizes, none yet', async (page) => page.getByRole('link', { name: 'Your sizes' }).click()],
  [
    'sizes, one not understood',
    async (page) => {
      await page.getByLabel('Diameter, mm').fill('2.2');
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.locator('form summary').click();
    },
  ],
  [
    'sizes, one being edited',
    async (page) => {
      await page.getByRole('button', { name: 'Yes, 2.2 cm' }).click();
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByRole('checkbox', { name: 'At the opening' }).check();
      await page.getByRole('button', { name: 'Change 22 mm' }).click();
      await page.getByRole('button', { name: 'Edit 22 mm' }).click();
    },
  ],
  [
    'sizes, side by side',
    async (page) => {
      await page.getByRole('checkbox', { name: 'One finger' }).check();
      await page.getByText('See your sizes side by side').click();
      await page.getByText('Drawn to scale', { exact: false }).waitFor();
    },
  ],
  [
    'sizes, a set',
    async (page) => {
      await page.getByRole('button', { name: 'Find your set' }).click();
      await page.getByLabel('Name or maker').fill('Pacik');
      await page.getByRole('button', { name: /Pacik/ }).click();
    },
  ],
  [
    'where you are',
    async (page) => {
      await page.getByRole('link', { name: 'Where you are' }).click();
      await page.getByText(/^Your size: /).waitFor();
      for (const more of await page.locator('summary').all()) await more.click();
    },
  ],
  [
    'where you are, a change asked',
    async (page) => page.getByRole('button', { name: 'Pain is clearly worse than usual' }).click(),
  ],
  [
    'short',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await page.getByRole('link', { name: /^Something short/ }).click();
    },
  ],
  [
    'a quiet minute',
    async (page) => {
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await page.getByRole('link', { name: /^One quiet minute/ }).click();
    },
  ],
];
