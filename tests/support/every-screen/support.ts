import { untilGuided, untilGuiding } from '../session-robot.ts';
import type { Screen } from './screen.ts';

export const supportScreens: readonly Screen[] = [
  [
    'support',
    async (page) => {
      await page.goto(new URL('#/support', page.url()).href);
      await page.getByRole('heading', { name: 'Something to hold on to', level: 1 }).waitFor();
      await page.getByText('Where these numbers come from').click();
    },
  ],
  [
    'support, for another country',
    async (page) => {
      await page.getByRole('combobox', { name: 'Country' }).selectOption('NZ');
      await page.getByRole('link', { name: /^Call Safe to talk/ }).waitFor();
    },
  ],
  [
    'support, a number not understood',
    async (page) => {
      await page.getByRole('button', { name: 'Change this list' }).click();
      await page.getByRole('textbox', { name: 'Phone number' }).fill('my sister');
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByText(/^This does not read as a phone number/).waitFor();
    },
  ],
  [
    'support, one of their own, and one hidden',
    async (page) => {
      await page.getByRole('textbox', { name: 'Name' }).fill('Mara');
      await page.getByRole('textbox', { name: 'Phone number' }).fill('+64 (0)21 555 012');
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByRole('button', { name: 'Hide: Healthline' }).click();
      await page.getByText('Healthline is hidden.').waitFor();
    },
  ],
  [
    'support, without an emergency number',
    async (page) => {
      await page.getByRole('button', { name: 'Hide: Emergency number' }).click();
      await page.getByText(/^In an emergency, call/).waitFor();
    },
  ],
  [
    'session, steadied',
    async (page) => {
      await page.goto(new URL('#/', page.url()).href);
      await page.getByRole('button', { name: 'Breathe with me now' }).click();
      await untilGuiding(page);
      await untilGuided(page, 2500);
      await page.getByRole('button', { name: 'Steady me' }).click();
      await page.getByRole('link', { name: /^Call Mara/ }).waitFor();
    },
  ],
  [
    'kept, after a hard session',
    async (page) => {
      await page.getByRole('button', { name: 'End here kindly' }).click();
      await page.getByRole('radio', { name: 'Harder' }).check();
      await page.getByRole('button', { name: 'Keep it in my journal' }).click();
      await page.getByRole('heading', { name: 'After a hard session' }).waitFor();
    },
  ],
];
