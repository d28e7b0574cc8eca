import type { Screen } from './screen.ts';

export const composeScreens: readonly Screen[] = [
  [
    'compose, where it begins',
    async (page) => {
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await page.getByRole('link', { name: 'For therapists: compose a plan' }).click();
      await page.getByRole('button', { name: 'Gradual dilators' }).waitFor();
    },
  ],
  [
    'compose',
    async (page) => {
      await page.getByRole('button', { name: 'Gradual dilators' }).click();
      await page.getByLabel('Your name').waitFor();
      await page.getByRole('slider', { name: 'A moment of it' }).waitFor();
    },
  ],
  [
    'compose, all of it open, and something not understood',
    async (page) => {
      for (const section of ['How often', 'Limits', 'Homework'])
        await page.locator('summary').filter({ hasText: section }).click();
      for (const part of [/^Pelvic drops/, /^A little at a time1 min/, /^Gentle movement/])
        await page.locator('summary').filter({ hasText: part }).click();
      await page.getByLabel('Depth at most, mm').fill('9000');
      await page.getByLabel('Add homework').selectOption('strength');
      await page.getByRole('button', { name: 'Add it' }).last().click();
      await page.getByRole('group', { name: 'Core and strength' }).waitFor();
    },
  ],
  [
    'compose, a calendar',
    async (page) => {
      await page.getByRole('radio', { name: /^A calendar/ }).check();
      await page.getByRole('button', { name: 'Add weeks' }).click();
      await page.getByRole('group', { name: 'Weeks, part 1' }).waitFor();
    },
  ],
  [
    'compose, what is to be put right, listed',
    async (page) => {
      await page.getByRole('button', { name: /things to put right$/ }).click();
      await page.getByRole('button', { name: /^Homework: / }).waitFor();
    },
  ],
  [
    'compose, handed over',
    async (page) => {
      await page.getByRole('button', { name: 'Start over' }).click();
      await page.getByRole('button', { name: 'First steps' }).click();
      await page.getByRole('button', { name: 'Hand over' }).click();
      await page.getByRole('button', { name: 'Go on composing' }).waitFor();
      await page.getByRole('heading', { name: 'Show the code' }).waitFor();
    },
  ],
];
