import { beginFirstSteps, startFromCheckIn, untilGuided } from '../session-robot.ts';
import type { Screen } from './screen.ts';

export const careScreens: readonly Screen[] = [
  [
    'stopped, grounding',
    async (page) => {
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await beginFirstSteps(page);
      await startFromCheckIn(page);
      await untilGuided(page, 2500);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('checkbox', { name: /^Panic/ }).check();
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('This was a complete session').waitFor();
    },
  ],
  [
    'a red flag',
    async (page) => {
      await page.getByRole('button', { name: 'Keep it in my journal' }).click();
      await page.getByRole('link', { name: 'Back to today' }).click();
      await beginFirstSteps(page);
      await page.getByRole('checkbox', { name: /38/ }).check();
      await page.getByRole('button', { name: 'See what today could be' }).click();
      await page.getByText('It is in your journal.').waitFor();
    },
  ],
  [
    'today, with a red flag',
    async (page) => {
      await page.getByRole('link', { name: 'Back to today' }).click();
      await page.getByRole('heading', { name: 'This needs care today' }).waitFor();
    },
  ],
  [
    'where you are, after a red flag',
    async (page) => {
      await page.goto(new URL('#/sizes/next', page.url()).href);
      await page.getByRole('heading', { name: 'What did your clinician say?' }).waitFor();
    },
  ],
  [
    'today, spoken asked',
    async (page) => {
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await page.getByRole('button', { name: 'I have spoken with a clinician' }).click();
    },
  ],
];
