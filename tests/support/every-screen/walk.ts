import type { Page } from 'playwright-core';
import { careScreens } from './care.ts';
import { composeScreens } from './compose.ts';
import { doorScreens } from './doors.ts';
import { journalScreens } from './journal.ts';
import { learnScreens } from './learn.ts';
import { planScreens } from './plan.ts';
import { sessionScreens } from './session.ts';
import { firstMinuteScreens, setUpScreens } from './set-up.ts';
import { settingsScreens } from './settings.ts';
import { sizesScreens } from './sizes.ts';
import { supportScreens } from './support.ts';
import type { Screen } from './screen.ts';

/** Every screen and state, one after another. A new screen belongs into the list of its room. */
export const everyScreen: readonly Screen[] = [
  ...firstMinuteScreens,
  ...planScreens,
  ...sizesScreens,
  ...composeScreens,
  ...settingsScreens,
  ...sessionScreens,
  ...journalScreens,
  ...learnScreens,
  ...supportScreens,
  ...doorScreens,
  ...careScreens,
  ...setUpScreens,
];

/** Goes to every screen of the app that is open in `page`, from its first one on; one walk takes a minute or two. */
export async function walkEveryScreen(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const [name, goTo] of everyScreen) {
    await goTo(page);
    await page.getByRole('heading').first().waitFor();
    await look(name);
  }
}
