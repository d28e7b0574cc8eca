import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareTextOf, planOfText } from '../../src/adapters/sharing/plan-text.ts';
import { codeOfProtocol } from '../../src/adapters/sharing/protocol-code.ts';
import { qrCodeOf } from '../../src/adapters/sharing/qr-code.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { launchBrowser, openWatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { cameraThatSees } from '../support/fake-camera.ts';
import { evenings } from '../support/plans-to-hand.ts';
import { readQr } from '../support/read-qr.ts';

let browser: Browser;
let app: ServedApp;

beforeAll(async () => {
  const qr = qrCodeOf(await textOf(evenings));
  if (!qr) throw new Error('the plan goes into no code');
  browser = await launchBrowser(...cameraThatSees(qr));
  app = await serveBuiltApp();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

async function textOf(plan: Protocol): Promise<string> {
  return bareTextOf((await codeOfProtocol(plan)) ?? '');
}

async function openPlanFile(page: Page, plan: Protocol): Promise<void> {
  await page.goto(`${app.address}#/plan/open`);
  await page.getByLabel('Open a plan from a file').setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(plan)),
  });
  await page.getByRole('heading', { name: 'A plan for you' }).waitFor();
}

async function usePlan(page: Page, plan: Protocol): Promise<void> {
  await openPlanFile(page, plan);
  await page.getByRole('button', { name: 'Use this plan' }).click();
  await page.getByRole('heading', { name: /is your plan now/ }).waitFor();
}

async function openHandOver(context: BrowserContext, plan: Protocol): Promise<Page> {
  const page = await context.newPage();
  await usePlan(page, plan);
  await page.goto(`${app.address}#/plan/hand-over`);
  await page.getByRole('figure', { name: 'QR code that holds this plan' }).waitFor();
  return page;
}

/** Notes every camera that the page was given, and what became of it. */
async function noteCameras(context: BrowserContext): Promise<(page: Page) => Promise<readonly string[]>> {
  await context.addInitScript(() => {
    const cameras: MediaStreamTrack[] = [];
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wish) => {
      const stream = await ask(wish);
      cameras.push(...stream.getTracks());
      return stream;
    };
    Object.assign(globalThis, { cameras });
  });
  return (page) =>
    page.evaluate(() =>
      (globalThis as unknown as { cameras: MediaStreamTrack[] }).cameras.map(({ readyState }) => readyState),
    );
}

/** What the app has in its slots: how many values there are, since each is sealed. */
async function storedSlots(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('unfurl');
        open.addEventListener('error', () => reject(open.error));
        open.addEventListener('success', () => {
          const count = open.result.transaction('slots').objectStore('slots').count();
          count.addEventListener('success', () => {
            open.result.close();
            resolve(count.result);
          });
        });
      }),
  );
}

describe('a plan in the room', () => {
  it.each([
    ['a small phone', { width: 320, height: 568 }, 'light', 2],
    ['a phone at night', { width: 390, height: 844 }, 'dark', 3],
    ['a desktop', { width: 1280, height: 800 }, 'light', 1],
  ] as const)(
    'the code on %s is read by an independent reader, and is the plan',
    async (_, viewport, colorScheme, deviceScaleFactor) => {
      const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor });
      const page = await openHandOver(context, evenings);
      const png = await page.getByRole('figure', { name: /^QR code/ }).screenshot();
      const text = await readQr(browser, png);
      expect(await planOfText(text ?? '')).toEqual({ ok: true, protocol: evenings });
      await context.close();
    },
  );

  it('is read by the camera, shown, and kept only after a yes; the camera is off as soon as it was read', async () => {
    const { context, page, faults } = await openWatchedPage(browser, app.address);
    await context.grantPermissions(['camera']);
    const cameras = await noteCameras(context);
    await page.goto(`${app.address}#/plan/open`);
    await page.reload();
    await page.getByRole('heading', { name: 'Open a plan' }).waitFor();
    const before = await storedSlots(page);
    await page.getByRole('button', { name: 'Use the camera' }).click();
    await page.getByRole('heading', { name: 'A plan for you' }).waitFor();
    await page.getByRole('heading', { name: 'Short evenings' }).waitFor();
    expect(await cameras(page)).toEqual(['ended']);
    expect(await storedSlots(page)).toBe(before);
    await page.getByRole('button', { name: 'Use this plan' }).click();
    await page.getByRole('heading', { name: /is your plan now/ }).waitFor();
    expect(await storedSlots(page)).toBe(before + 1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a camera is off when its screen is left, closed or hidden', async () => {
    const blank = await launchBrowser('--use-fake-device-for-media-stream');
    const context = await blank.newContext({ permissions: ['camera'] });
    const cameras = await noteCameras(context);
    const page = await context.newPage();
    await page.goto(`${app.address}#/plan/open`);
    const begin = async () => {
      await page.getByRole('button', { name: 'Use the camera' }).click();
      await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
    };
    await begin();
    await page.getByRole('button', { name: 'Close the camera' }).click();
    expect(await cameras(page)).toEqual(['ended']);
    await begin();
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByRole('heading', { name: 'Some quiet time' }).waitFor();
    expect(await cameras(page)).toEqual(['ended', 'ended']);
    await page.goto(`${app.address}#/plan/open`);
    await begin();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.getByText('The camera is off.').waitFor();
    expect(await cameras(page)).toEqual(['ended', 'ended', 'ended']);
    await blank.close();
  });

  it('a camera that is refused or not there is said, and the other ways stay', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${app.address}#/plan/open`);
    await page.getByRole('button', { name: 'Use the camera' }).click();
    await page.getByText(/^The camera is not allowed here\./).waitFor();
    await context.close();
    const without = await launchBrowser();
    const plain = await without.newContext({ permissions: ['camera'] });
    const bare = await plain.newPage();
    await bare.goto(`${app.address}#/plan/open`);
    await bare.getByRole('button', { name: 'Use the camera' }).click();
    await bare.getByText(/^No camera was found\./).waitFor();
    expect(await bare.getByLabel('A link or code').isEnabled()).toBe(true);
    await without.close();
  });

  it('is read from a picture of its code', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    const sender = await openHandOver(context, evenings);
    const picture = await sender.screenshot({ fullPage: true });
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${app.address}#/plan/open`);
    const choose = (buffer: Buffer) =>
      page
        .getByLabel('Choose a picture of the code')
        .setInputFiles({ name: 'p.png', mimeType: 'image/png', buffer });
    await choose(await page.screenshot());
    await page.getByText(/^No code could be read in this picture/).waitFor();
    await choose(Buffer.from('not a picture'));
    await page.getByText(/^No code could be read in this picture/).waitFor();
    await choose(picture);
    await page.getByRole('heading', { name: 'A plan for you' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Short evenings' }).isVisible()).toBe(true);
    await page.context().close();
    await context.close();
  });
});

describe('a plan in a link', () => {
  it('is out of the address before anything is drawn, and in no title, history, storage or request', async () => {
    const code = (await codeOfProtocol(evenings)) ?? '';
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        if (document.getElementById('root')?.hasChildNodes()) seen.push(location.href);
      }).observe(document, { childList: true, subtree: true });
    });
    const page = await context.newPage();
    await page.goto(`${app.address}#/plan/from/${code}`);
    await page.getByRole('heading', { name: 'Short evenings' }).waitFor();
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((address) => address.includes(code.slice(0, 12)))).toEqual([]);
    expect(page.url()).toBe(`${app.address}#/plan/open`);
    expect(await page.title()).toBe('Unfurl');
    expect(app.asked.join('\n')).not.toContain(code.slice(0, 12));
    const kept = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]),
    );
    expect(kept).not.toContain(code.slice(0, 12));
    await page.reload();
    await page.getByRole('heading', { name: 'Open a plan' }).waitFor();
    await context.close();
  });

  it('that is followed while the app is open is read at once, and Back does not bring it back', async () => {
    const code = (await codeOfProtocol(evenings)) ?? '';
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(app.address);
    await page.getByRole('heading', { name: 'Some quiet time' }).waitFor();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/plan/from/${code}`);
    await page.getByRole('heading', { name: 'Short evenings' }).waitFor();
    expect(page.url()).toBe(`${app.address}#/plan/open`);
    await page.goBack();
    await page.getByRole('heading', { name: 'Some quiet time' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Open a plan' }).waitFor();
    await context.close();
  });

  it('that was cut short says so, and changes nothing', async () => {
    const code = (await codeOfProtocol(evenings)) ?? '';
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${app.address}#/plan/from/${code.slice(0, -40)}`);
    await page.getByText(/^The end of it is not there/).waitFor();
    await page.getByText('Your plan has not changed').waitFor();
    expect(page.url()).toBe(`${app.address}#/plan/open`);
    await context.close();
  });
});

describe('a plan on paper', () => {
  it.each(['A4', 'Letter'] as const)('is one %s page', async (format) => {
    const context = await browser.newContext({ colorScheme: 'dark' });
    const page = await openHandOver(context, evenings);
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await context.close();
  });

  it('comes back from its code as the equal plan', async () => {
    const context = await browser.newContext({
      colorScheme: 'dark',
      viewport: { width: 794, height: 1123 },
      deviceScaleFactor: 3,
    });
    const page = await openHandOver(context, evenings);
    await page.emulateMedia({ media: 'print' });
    const text = await readQr(browser, await page.screenshot());
    expect(await planOfText(text ?? '')).toEqual({ ok: true, protocol: evenings });
    await context.close();
  });
});
