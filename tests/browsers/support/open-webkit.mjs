import { existsSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { Builder, By, until } from 'selenium-webdriver';
import { startService } from '../../../scripts/steps/run-command.mjs';

const patienceMs = 20_000;

/** For a moment a new screen takes no tap; a person's would come later, and the driver's would be an error. */
const takesTap = `
  const [button] = arguments;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));`;

/** WebKitWebDriver has no log, so errors are collected in the page, from as early as a driver can. */
const collect = `
  if (!window.collectedFaults) {
    window.collectedFaults = [];
    const add = (text) => window.collectedFaults.push(text);
    addEventListener('error', (event) => add('uncaught: ' + event.message));
    addEventListener('unhandledrejection', (event) => add('unhandled: ' + event.reason));
    document.addEventListener('securitypolicyviolation', (event) =>
      add('content policy: ' + event.effectiveDirective + ' ' + event.blockedURI));
    const original = console.error;
    console.error = (...words) => { add('console: ' + words.join(' ')); original(...words); };
  }`;

/** @returns {Promise<import('./engine-page.d.ts').EnginePage>} */
export async function openWebKit() {
  const port = await freePort();
  const service = startService('/usr/bin/WebKitWebDriver', [`--port=${port}`]);
  await listening(port);
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    })
    .build();
  await driver.manage().setTimeouts({ script: 60_000 });
  /** @type {string[]} */
  const faults = [];
  const drain = async () => {
    const found = await driver.executeScript('return (window.collectedFaults || []).splice(0)');
    faults.push(.../** @type {string[]} */ (found));
  };
  const capabilities = await driver.getCapabilities();
  return {
    version: String(capabilities.get('browserVersion')),
    open: async (address) => {
      await driver.get(address);
      await driver.executeScript(collect);
    },
    reload: async () => {
      await drain();
      await driver.navigate().refresh();
      await driver.executeScript(collect);
    },
    waitFor: async (selector) => {
      const element = await driver.wait(until.elementLocated(By.css(selector)), patienceMs);
      await driver.wait(until.elementIsVisible(element), patienceMs);
    },
    click: async (name) => {
      // A button may hold a short name too, for where the long one does not fit.
      const button = By.xpath(`//button[normalize-space()="${name}" or span[normalize-space()="${name}"]]`);
      const element = await driver.wait(until.elementLocated(button), patienceMs);
      await driver.wait(() => driver.executeScript(takesTap, element), patienceMs);
      await element.click();
    },
    type: async (label, text) => {
      const field = By.xpath(`//input[@id=//label[normalize-space()="${label}"]/@for]`);
      const element = await driver.wait(until.elementLocated(field), patienceMs);
      await driver.wait(() => driver.executeScript(takesTap, element), patienceMs);
      await element.sendKeys(text);
    },
    evaluate: (expression) => evaluate(driver, expression),
    faults: async () => {
      await drain();
      return faults;
    },
    close: async () => {
      await driver.quit();
      service.stop();
    },
  };
}

/**
 * @param {import('selenium-webdriver').WebDriver} driver
 * @param {string} expression
 */
async function evaluate(driver, expression) {
  // The driver waits for a promise by itself. Its asynchronous scripts do not always: seen once in many, "Could not parse
  // script result".
  // A promise even of a value that is there already fails so in the long waits of a session, again and again: only what is
  // one is waited for.
  const script = `const found = (${expression});
    if (!(found instanceof Promise)) return { value: found };
    return found.then((value) => ({ value }), (error) => ({ error: String(error) }));`;
  const ended = /** @type {{ value?: unknown, error?: string }} */ (await driver.executeScript(script));
  if (ended.error !== undefined) throw new Error(ended.error);
  return ended.value;
}

function miniBrowser() {
  const libraries = '/usr/lib';
  const found = readdirSync(libraries)
    .flatMap((folder) => ['4.1', '4.0'].map((api) => `${libraries}/${folder}/webkit2gtk-${api}/MiniBrowser`))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error('WebKitGTK has no MiniBrowser here');
  return found;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Resolves once something answers at the port.
 *
 * @param {number} port
 * @returns {Promise<void>}
 */
async function listening(port) {
  const deadlineMs = performance.now() + patienceMs;
  while (performance.now() < deadlineMs) {
    /** @type {boolean} */
    const answered = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (answered) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error('WebKitWebDriver did not start');
}
