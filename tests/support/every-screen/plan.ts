import { evenings } from '../plans-to-hand.ts';
import type { Screen } from './screen.ts';

export const planScreens: readonly Screen[] = [
  ['today', async (page) => page.getByRole('heading', { name: 'Some quiet time' }).waitFor()],
  ['plan', async (page) => page.getByRole('link', { name: 'Plan', exact: true }).click()],
  ['a plan to open', async (page) => page.getByRole('link', { name: 'Open a plan' }).click()],
  [
    'a plan to open, a file refused',
    async (page) => {
      const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":9}') };
      await page.getByLabel('Open a plan from a file').setInputFiles(file);
      await page.getByText('This cannot be used').waitFor();
    },
  ],
  [
    'a plan to accept',
    async (page) => {
      const buffer = Buffer.from(JSON.stringify(evenings));
      await page
        .getByLabel('Open a plan from a file')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
      await page.getByRole('heading', { name: 'A plan for you' }).waitFor();
      for (const more of await page.locator('main summary').all()) await more.click();
    },
  ],
  [
    'a plan that was put by',
    async (page) => {
      await page.getByRole('button', { name: /^Keep both/ }).click();
      await page.getByRole('heading', { name: 'is put by' }).waitFor();
    },
  ],
  [
    'plan, with plans that are kept',
    async (page) => {
      await page.getByRole('link', { name: 'Your plan' }).click();
      await page.getByRole('heading', { name: 'Plans you keep' }).waitFor();
    },
  ],
  [
    'plan, one taken off',
    async (page) => {
      await page.getByRole('button', { name: /^Take it off/ }).click();
      await page.getByRole('button', { name: 'Put it back' }).waitFor();
    },
  ],
  [
    'a plan to hand on',
    async (page) => {
      await page.getByRole('link', { name: 'Hand it on' }).click();
      await page.getByRole('figure').waitFor();
    },
  ],
  ['plan, once more', async (page) => page.getByRole('link', { name: 'Plan', exact: true }).click()],
  [
    'plan, figures of a team asked for',
    async (page) => {
      await page.getByRole('heading', { name: 'When a team sets the time' }).click();
      await page.getByRole('button', { name: 'Enter what your team has given you' }).first().click();
      await page.getByRole('button', { name: 'Use this plan with these figures' }).click();
      await page.getByText('A day is needed').waitFor();
    },
  ],
];
