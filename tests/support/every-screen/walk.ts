import type { Page } from 'playwright-core';
import { careScreens } from './care.ts';
import { composeScreens } from './compose.ts';
import { journalScreens } from './journal.ts';
import { planScreens } from './plan.ts';
import { sessionScreens } from './session.ts';
import { settingsScreens } from './settings.ts';
import { sizesScreens } from './sizes.ts';
import type { Screen } from './screen.ts';

/** Every screen and state, one after another. A new screen belongs into the list of its room. */
const everyScreen: readonly Screen[] = [
  ...planScreens,
  ...sizesScreens,
  ...composeScreens,
  ...settingsScreens,
  ...sessionScreens,
  ...journalScreens,
  ...careScreens,
];

/** Goes to every screen of the app that is open in `page`, from its first one on; one walk takes a minute or two. */
export async function walkEveryScreen(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const [name, goTo] of everyScreen) {
    await goTo(page);
    await page.getByRole('heading').first().waitFor();
    await look(name);
  }
}
