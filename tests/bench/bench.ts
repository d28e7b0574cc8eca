import { say, table } from '../../scripts/measure/say.ts';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { serveBuiltApp } from '../support/built-app.ts';
import { coreFigures } from './core.ts';
import { screenFigures } from './screens.ts';
import { storageFigures } from './storage.ts';

/** How long things take here and now. Nothing passes or fails by it. */
export async function measure(): Promise<void> {
  const browser = await launchBrowser();
  const app = await serveBuiltApp();
  try {
    say(`Node ${process.versions.node}, Chromium ${browser.version()}`);
    say('planning, tracks, protocols');
    const core = await coreFigures(new URL('audio/', app.address));
    say('storage');
    const storage = await storageFigures(browser);
    say('screens');
    table([...core, ...(await screenFigures(browser, app)), ...storage]);
  } finally {
    await browser.close();
    await app.close();
  }
}
