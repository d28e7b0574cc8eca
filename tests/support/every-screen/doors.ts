import { untilGuided, untilGuiding } from '../session-robot.ts';
import type { Screen } from './screen.ts';

/** What is entered by its address, from outside, or in the middle. */
export const doorScreens: readonly Screen[] = [
  [
    'a plan out of a damaged link',
    async (page) => {
      await page.goto(new URL('#/plan/from/aGFsZg', page.url()).href);
      await page.waitForURL(/#\/plan\/open$/);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  ],
  [
    'first steps',
    async (page) => {
      await page.goto(new URL('#/first-steps', page.url()).href);
      await page.getByRole('heading', { name: 'How is today?' }).waitFor();
    },
  ],
  [
    'breathing at once',
    async (page) => {
      await page.goto(new URL('#/', page.url()).href);
      await page.getByRole('button', { name: 'Breathe with me now' }).click();
      await untilGuiding(page);
      await untilGuided(page, 2500);
    },
  ],
  [
    'today, a session waits',
    async (page) => {
      await page.goto(new URL('#/', page.url()).href);
      await page.getByRole('heading', { name: /is waiting for you$/ }).waitFor();
    },
  ],
  [
    'today, after a session was put by',
    async (page) => {
      await page.getByRole('button', { name: 'Keep it as it is, and end it' }).click();
      await page.getByRole('heading', { name: /is waiting for you$/ }).waitFor({ state: 'detached' });
    },
  ],
];
