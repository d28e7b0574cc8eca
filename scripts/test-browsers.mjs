import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { announce } from './steps/announce.mjs';
import { buildWhenChanged, builtFolder } from './steps/build-when-changed.mjs';
import { installBrowser, installDebianPackages, isDebianRoot } from './steps/install-browser.mjs';
import { installPackages } from './steps/install-packages.mjs';
import { projectFolder } from './steps/project-folder.mjs';
import { requireNode } from './steps/require-node.mjs';
import { endOnSignal, startService } from './steps/run-command.mjs';
import { runStep } from './steps/run-step.mjs';
import { closingLine } from './steps/tally.mjs';
import { serve } from './serve.mjs';

/**
 * @typedef {import('../tests/browsers/support/engine-page.d.ts').EnginePage} EnginePage
 * @typedef {import('../tests/browsers/support/engine-page.d.ts').Journey} Journey
 */

const needed = {
  '/usr/bin/firefox-esr': ['firefox-esr'],
  '/usr/bin/WebKitWebDriver': [
    'webkit2gtk-driver',
    'gstreamer1.0-plugins-base',
    'gstreamer1.0-plugins-good',
    'gstreamer1.0-plugins-bad',
    'gstreamer1.0-libav',
  ],
  '/usr/bin/Xvfb': ['xvfb', 'xauth', 'dbus-x11'],
  '/usr/bin/pulseaudio': ['pulseaudio', 'pulseaudio-utils'],
};
const fonts = ['fonts-dejavu-core', 'fonts-liberation'];

requireNode();
endOnSignal((signal) => (signal === 'SIGINT' ? 130 : 143));
stopOn(await installPackages());
const browser = await announce('Looking for Chromium', installBrowser);
stopOn(browser.kind === 'missing' ? browser.problem : undefined);
await announce('Looking for Firefox and WebKitGTK', installEngines);
stopOn(missingSentence());
stopOn(await announce('Building the app', buildWhenChanged));

const runtimeFolder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-runtime-'));
const services = [startSoundSink(runtimeFolder), await startScreen()];
const { passed, failed } = await runAll();
for (const service of services) service.stop();
rmSync(runtimeFolder, { recursive: true, force: true });
console.log(`\n${closingLine({ passed, failed })}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function runAll() {
  const { openChromium, openFirefox } = await import('../tests/browsers/support/open-with-playwright.mjs');
  const { openWebKit } = await import('../tests/browsers/support/open-webkit.mjs');
  const engines = { Chromium: openChromium, Firefox: openFirefox, WebKitGTK: openWebKit };
  const tally = { passed: 0, failed: 0 };
  for (const journey of await journeys()) {
    for (const [engine, open] of Object.entries(engines)) {
      const { ok, output } = await runStep(`${engine}: ${journey.title}`, () => runOne(journey, open));
      tally[ok ? 'passed' : 'failed'] += 1;
      if (!ok) console.log(output);
    }
  }
  return tally;
}

/**
 * @param {Journey} journey
 * @param {() => Promise<EnginePage>} open
 */
async function runOne(journey, open) {
  const app = await serve({ root: builtFolder, base: '/some/path/' });
  /** @type {EnginePage | undefined} */
  let page;
  try {
    page = await open();
    await journey.run(page, app);
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    await page?.close().catch(() => undefined);
    await app.close();
  }
}

/** @returns {Promise<Journey[]>} */
async function journeys() {
  const folder = path.join(projectFolder, 'tests/browsers');
  const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  const loaded = files.toSorted().map(async (name) => {
    /** @type {unknown} */
    const loadedModule = await import(pathToFileURL(path.join(folder, name)).href);
    return /** @type {{ journey: Journey }} */ (loadedModule).journey;
  });
  return Promise.all(loaded);
}

async function installEngines() {
  const absent = Object.entries(needed).filter(([file]) => !existsSync(file));
  if (absent.length === 0 || !isDebianRoot()) return;
  await installDebianPackages([...absent.flatMap(([, packages]) => packages), ...fonts]);
}

function missingSentence() {
  const absent = Object.entries(needed).filter(([file]) => !existsSync(file));
  if (absent.length === 0) return undefined;
  const files = absent.map(([file]) => file).join(', ');
  const packages = absent.flatMap(([, names]) => names).join(' ');
  return `These are missing: ${files}. On Debian they come with: ${packages}. Elsewhere \`npm test\` proves the app in Chromium.`;
}

/**
 * Firefox plays nothing where there is no sound device, so it gets one that swallows everything.
 *
 * @param {string} folder
 */
function startSoundSink(folder) {
  process.env['XDG_RUNTIME_DIR'] = folder;
  return startService('/usr/bin/pulseaudio', [
    '-n',
    '--daemonize=no',
    '--exit-idle-time=-1',
    '--load=module-null-sink',
    '--load=module-native-protocol-unix auth-anonymous=1',
  ]);
}

/** WebKitGTK's browser needs a screen to draw on. */
async function startScreen() {
  /** @type {{ stop: () => void } | undefined} */
  let service;
  /** @type {string} */
  const display = await new Promise((resolve) => {
    const args = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    service = startService('/usr/bin/Xvfb', args, { said: resolve });
  });
  process.env['DISPLAY'] = `:${display}`;
  return { stop: () => service?.stop() };
}

/** @param {string | undefined} problem */
function stopOn(problem) {
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
