import type { Page } from 'playwright-core';
import type { Screen } from './screen.ts';

/** Before anything else is done in the app. */
export const firstMinuteScreens: readonly Screen[] = [
  [
    'today, for somebody new',
    async (page) => page.getByRole('heading', { name: 'Make it yours, in a minute' }).waitFor(),
  ],
  [
    'today, the offer put away',
    async (page) => {
      await page.getByRole('button', { name: 'Not now' }).click();
      await page.getByRole('button', { name: 'Bring it back' }).waitFor();
    },
  ],
];

async function goOn(page: Page, question: string): Promise<void> {
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.getByRole('heading', { name: question, level: 1 }).waitFor();
}

/** The last room: it leaves an answer behind that closes much. */
export const setUpScreens: readonly Screen[] = [
  [
    'setting up, what brings you here',
    async (page) => {
      await page.goto(new URL('#/set-up', page.url()).href);
      await page.getByRole('checkbox', { name: 'After vaginoplasty' }).check();
    },
  ],
  [
    'setting up, words',
    async (page) => {
      await goOn(page, 'Which words do you like?');
      await page.getByRole('group', { name: 'Who looks after you' }).waitFor();
    },
  ],
  [
    'setting up, a set looked for',
    async (page) => {
      await goOn(page, 'Is there something you practise with?');
      await page.getByRole('radio', { name: /^A set/ }).check();
      await page.getByRole('button', { name: 'Find your set' }).click();
      await page.getByLabel('Name or maker').waitFor();
    },
  ],
  [
    'setting up, fingers and touch',
    async (page) => {
      await page.getByRole('radio', { name: /^Fingers/ }).check();
      await page.getByRole('checkbox', { name: 'A fingertip' }).check();
    },
  ],
  [
    'setting up, who guides',
    async (page) => {
      await goOn(page, 'Who guides you?');
      await page.getByRole('button', { name: 'Hear it like this' }).waitFor();
    },
  ],
  [
    'setting up, plans of a team',
    async (page) => {
      await goOn(page, 'Which plan do you want to begin with?');
      await page.getByText(/^This plan is locked/).waitFor();
    },
  ],
  ['setting up, ready', async (page) => goOn(page, 'Ready')],
  [
    'setting up, a pregnancy asked about',
    async (page) => {
      await page.getByRole('button', { name: 'Change: What brings you here' }).click();
      await page.getByRole('checkbox', { name: 'I am pregnant' }).click();
      await page.getByRole('dialog', { name: 'I am pregnant' }).waitFor();
    },
  ],
  [
    'setting up, a pregnancy told',
    async (page) => {
      await page.getByRole('button', { name: 'Yes, note it' }).click();
      await page.getByText(/^Closed for now/).waitFor();
    },
  ],
  [
    'setting up, plans in a pregnancy',
    async (page) => {
      await goOn(page, 'Ready');
      await page.getByRole('button', { name: 'Change: Your plan' }).click();
      await page.getByText(/^Closed for now/).waitFor();
    },
  ],
  [
    'setting up, a pregnancy that has ended',
    async (page) => {
      await goOn(page, 'Ready');
      await page.getByRole('button', { name: 'Change: What brings you here' }).click();
      await page.getByRole('checkbox', { name: 'I am pregnant' }).click();
      await page.getByRole('dialog', { name: 'The pregnancy has ended' }).waitFor();
      await page.getByRole('button', { name: 'Yes, note it' }).click();
      await page.getByText(/^After a pregnancy this stays so/).waitFor();
    },
  ],
];
