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
import { endOnSignal, endRunningCommands, startService } from './steps/run-command.mjs';
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
const patienceMs = 300_000;
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
startSoundSink(runtimeFolder);
await startScreen();
const { passed, failed } = await runAll();
rmSync(runtimeFolder, { recursive: true, force: true });
endRunningCommands();
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
    page = await withinReason(open(), 'the browser did not start');
    await withinReason(journey.run(page, app), 'the journey did not end');
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    await page?.close().catch(() => undefined);
    await app.close();
  }
}

/**
 * So that a browser that hangs is a failure and not an endless run. It is ended with this process.
 *
 * @template Result
 * @param {Promise<Result>} work
 * @param {string} otherwise
 * @returns {Promise<Result>}
 */
async function withinReason(work, otherwise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), patienceMs);
  });
  try {
    return await /** @type {Promise<Result>} */ (Promise.race([work, late]));
  } finally {
    clearTimeout(timer);
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
  startService('/usr/bin/pulseaudio', [
    '-n',
    '--daemonize=no',
    '--exit-idle-time=-1',
    '--load=module-null-sink',
    '--load=module-native-protocol-unix auth-anonymous=1',
  ]);
}

/** WebKitGTK's browser needs a screen to draw on. */
async function startScreen() {
  /** @type {string} */
  const display = await new Promise((resolve) => {
    const args = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    // Beside another screen it complains first, and only then says its own number.
    const said = (/** @type {string} */ line) => /^\d+$/.test(line) && resolve(line);
    startService('/usr/bin/Xvfb', args, { said });
  });
  process.env['DISPLAY'] = `:${display}`;
}

/** @param {string | undefined} problem */
function stopOn(problem) {
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
