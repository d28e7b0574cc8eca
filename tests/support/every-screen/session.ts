import { answer, beginFirstSteps, startFromCheckIn, untilAfterwards, untilGuided } from '../session-robot.ts';
import type { Screen } from './screen.ts';

export const sessionScreens: readonly Screen[] = [
  [
    'check-in',
    async (page) => {
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await beginFirstSteps(page);
    },
  ],
  [
    'offer',
    async (page) => {
      await answer(page, 'Worry right now', 8);
      await page.getByRole('button', { name: 'See what today could be' }).click();
      for (const more of await page.locator('summary').all()) await more.click();
      await page.getByText('Let the next breath out be a sigh').waitFor();
    },
  ],
  [
    'session',
    async (page) => {
      await page.goto(new URL('#/', page.url()).href);
      await beginFirstSteps(page);
      await startFromCheckIn(page);
      await untilGuided(page, 2500);
    },
  ],
  ['session, paused', async (page) => page.getByRole('button', { name: 'Pause' }).click()],
  [
    'session, easing',
    async (page) => {
      await page.getByRole('button', { name: 'Ease back' }).click();
      await page.getByRole('heading', { name: 'What would you like?' }).waitFor();
    },
  ],
  [
    'stopped, asked what was noticed',
    async (page) => {
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('checkbox', { name: /pain/ }).check();
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('One more tap').waitFor();
    },
  ],
  [
    'stopped, a rest for today',
    async (page) => {
      await page.getByRole('radio', { name: 'It has eased' }).check();
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('This was a complete session').waitFor();
    },
  ],
  [
    'afterwards',
    async (page) => {
      await page.getByRole('button', { name: 'Go on' }).click();
      await untilAfterwards(page);
    },
  ],
  [
    'afterwards, telling more',
    async (page) => {
      await page.getByText('Add more, if you like').click();
      await page.getByRole('group', { name: 'Worry during it' }).waitFor();
    },
  ],
  [
    'afterwards, not keeping asked',
    async (page) => page.getByRole('button', { name: 'Do not keep this session' }).click(),
  ],
  ['afterwards, kept after all', async (page) => page.keyboard.press('Escape')],
  ['kept', async (page) => page.getByRole('button', { name: 'Keep it in my journal' }).click()],
];
