import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/steps/find-browser.mjs';

/** Finds no other machine: whatever the app or the browser itself asks for outside, the answer is "no such name". */
const noOutside = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost';

/** Of two arguments of the same name Chromium takes the later one, so `more` may also change what is usual here. */
export async function launchBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch(browserOptions(...more));
}

export function browserOptions(...more: readonly string[]) {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chrome or Chromium was found; CHROMIUM may name one');
  return { executablePath, args: [...browserArguments, noOutside, ...more] };
}

export type WatchedPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, uncaught errors, reports of the content policy and requests to other origins, in page and worker. */
  readonly faults: readonly string[];
};

/** A page in a context of its own, as a new person would have it. `address` is opened. */
export async function openWatchedPage(browser: Browser, address: string): Promise<WatchedPage> {
  const context = await browser.newContext();
  const faults = watch(context, new URL(address).origin);
  await context.exposeFunction('reportPolicyViolation', (what: string) => {
    faults.push(`content policy: ${what}`);
  });
  await context.addInitScript(
    "document.addEventListener('securitypolicyviolation', (violation) => reportPolicyViolation(`${violation.effectiveDirective} ${violation.blockedURI}`))",
  );
  const page = await context.newPage();
  await page.goto(address);
  return { page, context, faults };
}

function watch(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (thrown) => faults.push(`uncaught: ${thrown.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`foreign request: ${request.url()}`);
  });
  return faults;
}
