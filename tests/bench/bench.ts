import { parseArgs } from 'node:util';
import { openVoicePack } from '../../src/adapters/audio/voice-pack.ts';
import { keepFigures } from '../../scripts/measure/keep-figures.ts';
import { say, table } from '../../scripts/measure/say.ts';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { serveBuiltApp } from '../support/built-app.ts';
import { coreFigures } from './core.ts';
import { decodedFigures } from './decoded.ts';
import { frameFigures } from './frames.ts';
import { longBreathing, todayOf } from './long-breathing.ts';
import { inPageBuilds, memoryFigures } from './memory.ts';
import { type ScaleBrowser, scaleBrowsers, scaleFigures } from './scale.ts';
import { screenFigures } from './screens.ts';
import { storageFigures } from './storage.ts';

const lengths = [10, 45, 120];
/** With all that is said it is a session of about three quarters of an hour. */
const decodedMinutes = 40;

async function decodedSession(audio: URL) {
  const voice = await openVoicePack({ voice: 'heart', folder: audio }).timings();
  return decodedFigures(todayOf(longBreathing(decodedMinutes), voice), audio);
}

/** A journal of 27 years beside a short one. It takes long, and is asked for by name. */
async function measureScale(named: string | undefined): Promise<void> {
  const all = Object.keys(scaleBrowsers) as ScaleBrowser[];
  const browsers = all.filter((browser) => named === undefined || browser === named);
  if (browsers.length === 0) throw new Error(`--browser is one of ${all.join(', ')}`);
  for (const browser of browsers) {
    const figures = await scaleFigures(browser);
    say(`kept in ${keepFigures(`scale-${browser}`, figures)}`);
  }
}

/** How long things take here and now, and how exact they are. Nothing passes or fails by it. */
export async function measure(words: readonly string[] = []): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: { only: { type: 'string' }, browser: { type: 'string' } },
  });
  if (values.only === 'scale') return measureScale(values.browser);
  if (values.only !== undefined) throw new Error('--only is scale, or left out for the rest');
  const browser = await launchBrowser();
  const app = await serveBuiltApp();
  const audio = new URL('audio/', app.address);
  try {
    say(`Node ${process.versions.node}, Chromium ${browser.version()}`);
    say('planning, tracks, protocols');
    const core = await coreFigures(audio);
    say('a decoded session');
    const decoded = await decodedSession(audio);
    say('two minutes of a session, frame by frame');
    const frames = await frameFigures(browser, app);
    say('storage');
    const storage = await storageFigures(browser);
    say('memory');
    const builds = await inPageBuilds(lengths);
    const memory = await memoryFigures(lengths);
    say('screens');
    const times = [...core, ...builds, ...(await screenFigures(browser, app)), ...storage];
    table(times);
    table([{ ...decoded }]);
    table(memory.map((each) => ({ ...each })));
    say(`a frame lasts ${frames.frameMs.toFixed(1)} ms`);
    table(frames.following.map((each) => ({ ...each })));
    say(`kept in ${keepFigures('bench', { times, decoded, memory, frames })}`);
  } finally {
    await browser.close();
    await app.close();
  }
}
