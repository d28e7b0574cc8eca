import { appendFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp } from '../support/built-app.ts';
import { serveOfflineFixture, type OfflineFixture } from '../support/offline-fixture.ts';
import {
  ask,
  controlled,
  lookForUpdate,
  recordingsAsked,
  recordingsKept,
  shown,
  stopWorkers,
  workerOf,
} from '../support/offline-page.ts';

const first = { name: 'first', audio: { 'heart/same.mp3': '0123456789', 'tones/other.mp3': 'before' } };
const second = {
  name: 'second',
  audio: { 'heart/same.mp3': '0123456789', 'tones/other.mp3': 'after' },
  changes: ['Two new voices.'],
};
const allKept = '[data-heart="kept 10/10"][data-tones="kept 6/6"]';
const secondKept = '[data-heart="kept 10/10"][data-tones="kept 5/5"]';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe('the app', () => {
  it.each(['/', '/some/path/'])('opens again under %s with the server gone', async (base) => {
    const app = await serveBuiltApp(base);
    const { page, context, faults } = await openWatchedPage(browser, app.address);
    await page.evaluate(controlled);
    await page.locator('#root > *').first().waitFor();
    await app.close();

    await page.reload();
    await page.locator('#root > *').first().waitFor();

    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('with the server gone', () => {
  it('a plan is composed, shown as a code, given as a file and accepted from it', async () => {
    const app = await serveBuiltApp();
    const { page, context, faults } = await openWatchedPage(browser, app.address);
    await page.evaluate(controlled);
    await app.close();

    await page.goto(`${app.address}#/compose`);
    await page.getByRole('button', { name: 'Gradual dilators' }).click();
    await page.getByLabel('Your name', { exact: true }).fill('A. Therapist');
    await page.getByRole('button', { name: 'Hand over' }).click();
    await page.getByRole('figure', { name: /^QR code/ }).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const file = await (await saved).path();

    await page.goto(`${app.address}#/plan/open`);
    await page.getByLabel('Open a plan from a file').setInputFiles(file);
    await page.getByRole('button', { name: 'Use this plan' }).click();
    await page.getByRole('heading', { name: /is your plan now/ }).waitFor();

    await page.goto(`${app.address}#/visit`);
    await page.getByRole('heading', { name: 'Visit summary' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the service worker', () => {
  let fixture: OfflineFixture;
  let visit: WatchedPage;
  let page: Page;

  beforeEach(async () => {
    fixture = await serveOfflineFixture([first, second]);
    visit = await openWatchedPage(browser, fixture.address);
    ({ page } = visit);
  });

  afterEach(async () => {
    await visit.context.close();
    await fixture.remove();
  });

  it('keeps the page and every recording without reloading the first visit', async () => {
    await shown(page, `[data-kind=ready]${allKept}`);

    await page.evaluate(controlled);
    expect(await page.locator('output').getAttribute('data-loads')).toBe('1');
    expect(visit.faults).toEqual([]);
  });

  it('answers recordings in the parts asked for, with the server gone', async () => {
    await shown(page, `[data-kind=ready]${allKept}`);
    await fixture.close();

    const answers = await Promise.all(
      ['bytes=2-5', 'bytes=7-', 'bytes=-3', 'bytes=4-99', 'bytes=10-', 'bytes=5-2', undefined].map((range) =>
        ask(page, 'audio/heart/same.mp3', range),
      ),
    );

    expect(answers).toEqual([
      [206, 'bytes 2-5/10', '2345'],
      [206, 'bytes 7-9/10', '789'],
      [206, 'bytes 7-9/10', '789'],
      [206, 'bytes 4-9/10', '456789'],
      [416, 'bytes */10', ''],
      [200, null, '0123456789'],
      [200, null, '0123456789'],
    ]);
    expect(visit.faults.filter((fault) => !fault.includes('416'))).toEqual([]);
  });

  it('answers a track made in the page in parts, and never looks for one outside', async () => {
    await shown(page, '[data-kind=ready]');
    await page.evaluate(controlled);
    await page.evaluate(async () => {
      const cache = await caches.open('session-track');
      await cache.put(new URL('session-track/1.mp3', document.baseURI), new Response('abcdefgh'));
    });

    expect(await ask(page, 'session-track/1.mp3', 'bytes=1-3')).toEqual([206, 'bytes 1-3/8', 'bcd']);
    expect(await ask(page, 'session-track/2.mp3')).toEqual([404, null, '']);
    expect(fixture.asked.filter((asked) => asked.includes('session-track'))).toEqual([]);
  });

  it('leaves a part or an error out of the cache', async () => {
    await shown(page, allKept);
    await ask(page, 'audio/heart/same.mp3', 'bytes=0-1');
    await ask(page, 'audio/heart/absent.mp3');

    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const caught = await Promise.all(
        names.map(async (name) => {
          const cache = await caches.open(name);
          const answers = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
          return answers.map((answer) => answer?.status);
        }),
      );
      return caught.flat();
    });
    expect(new Set(kept)).toEqual(new Set([200]));
  });

  it('uses a new version after a yes, with one reload, and fetches only the recording that changed', async () => {
    await shown(page, `[data-kind=ready]${allKept}`);
    fixture.publish(second);
    fixture.asked.length = 0;

    await lookForUpdate(page);
    await shown(page, '[data-kind=updateWaiting][data-loads="1"]');
    await page.locator('#first').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => window.offline.acceptUpdate())).toBe('reloading');
    await page.locator('#second').waitFor({ state: 'attached' });
    await shown(page, `[data-kind=ready][data-loads="2"]${secondKept}`);

    expect(await ask(page, 'audio/tones/other.mp3')).toEqual([200, null, 'after']);
    expect(await ask(page, 'audio/tones/other.mp3', 'bytes=1-2')).toEqual([206, 'bytes 1-2/5', 'ft']);
    expect(recordingsAsked(fixture.asked)).toEqual(['tones/other.mp3']);
    expect(visit.faults).toEqual([]);
  });

  it('says with the server gone what the version that waits brings; the one in use opens until the yes, and the new one after it', async () => {
    await shown(page, `[data-kind=ready]${allKept}`);
    await page.evaluate(controlled);
    expect(await page.evaluate(() => window.readChanges())).toBeUndefined();
    fixture.publish(second);
    await lookForUpdate(page);
    await shown(page, '[data-kind=updateWaiting]');
    await expect.poll(() => recordingsKept(page)).toHaveLength(3);
    await fixture.close();

    expect(await page.evaluate(() => window.readChanges())).toEqual(['Two new voices.']);
    await page.reload();
    await page.locator('#first').waitFor({ state: 'attached' });
    await shown(page, '[data-kind=updateWaiting]');
    expect(await page.evaluate(() => window.offline.acceptUpdate())).toBe('reloading');
    await page.locator('#second').waitFor({ state: 'attached' });
    await page.reload();
    await page.locator('#second').waitFor({ state: 'attached' });
    await shown(page, `[data-kind=ready]${secondKept}`);
  });

  it('opens again offline after a new page was loaded past it, whichever version is in charge', async () => {
    await shown(page, `[data-kind=ready]${allKept}`);
    await page.evaluate(controlled);
    // A version waits for as long as another window is with the former one.
    const otherTab = await visit.context.newPage();
    await otherTab.goto(fixture.address);
    await otherTab.evaluate(controlled);
    fixture.publish(second);
    const past = await visit.context.newCDPSession(page);
    await past.send('Network.enable');
    await past.send('Network.setBypassServiceWorker', { bypass: true });
    await page.reload();
    await page.locator('#second').waitFor({ state: 'attached' });
    await lookForUpdate(page);
    await shown(page, '[data-kind=updateWaiting]');
    await past.send('Network.setBypassServiceWorker', { bypass: false });
    await expect.poll(() => recordingsKept(page)).toHaveLength(3);
    await fixture.close();

    await page.reload();
    await page.locator('#first').waitFor({ state: 'attached' });
    await shown(page, '[data-kind=updateWaiting]');
    expect(await page.evaluate(() => window.offline.acceptUpdate())).toBe('reloading');
    for (const each of [page, otherTab]) await each.locator('#second').waitFor({ state: 'attached' });
  });

  it('neither offers nor takes an update while a session runs in any tab', async () => {
    await shown(page, `[data-kind=ready]${allKept}`);
    const otherTab = await visit.context.newPage();
    await otherTab.goto(fixture.address);
    await shown(otherTab, '[data-kind=ready]');
    await page.evaluate(() => {
      window.letGo = window.offline.holdUpdates();
    });
    fixture.publish(second);

    await lookForUpdate(otherTab);
    await shown(otherTab, '[data-kind=updateWaiting]');
    expect(await otherTab.evaluate(() => window.offline.acceptUpdate())).toBe('heldBySession');
    expect(await page.evaluate(() => window.offline.state().kind)).toBe('ready');

    await page.evaluate(() => window.letGo());
    await shown(page, '[data-kind=updateWaiting][data-loads="1"]');
    expect(await otherTab.evaluate(() => window.offline.acceptUpdate())).toBe('reloading');
    await otherTab.locator('#second').waitFor({ state: 'attached' });
    await page.locator('#second').waitFor({ state: 'attached' });
    expect(visit.faults).toEqual([]);
  });

  it('stays with the version it has when a file of the new one was altered on the way', async () => {
    await shown(page, `[data-kind=ready]${allKept}`);
    appendFileSync(path.join(fixture.folderOf(second), 'index.html'), '<!-- added by a proxy -->');
    fixture.publish(second);

    const ended = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const gone = new Promise<string>((resolve) => {
        registration.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => resolve(worker.state));
        });
      });
      await registration.update();
      return gone;
    });

    expect(ended).toBe('redundant');
    expect(await page.evaluate(() => window.offline.state().kind)).toBe('ready');
    await page.reload();
    await shown(page, '[data-kind=ready]');
    await page.locator('#first').waitFor({ state: 'attached' });
  });
});

describe('a browser that refuses its own cache', () => {
  let fixture: OfflineFixture;
  let visit: WatchedPage;
  let page: Page;

  beforeEach(async () => {
    fixture = await serveOfflineFixture([first, second]);
    visit = await openWatchedPage(browser, fixture.address);
    ({ page } = visit);
    await shown(page, `[data-kind=ready]${allKept}`);
    await page.evaluate(controlled);
  });

  afterEach(async () => {
    await visit.context.close();
    await fixture.remove();
  });

  it.each(['open', 'match'] as const)('by `%s` gets its files from the server', async (refused) => {
    await refuse(workerOf(visit), refused);
    fixture.asked.length = 0;

    expect(await ask(page, 'audio/heart/same.mp3', 'bytes=2-5')).toEqual([206, 'bytes 2-5/10', '2345']);
    expect(fixture.asked).toEqual(['/some/path/audio/heart/same.mp3']);
    await page.reload();
    await shown(page, '[data-kind=ready][data-loads="2"]');
    expect(await ask(page, 'session-track/1.mp3')).toEqual([404, null, '']);
    expect(fixture.asked.filter((asked) => asked.includes('session-track'))).toEqual([]);
  });

  it('is told that recordings are not kept, and keeps them once it may', async () => {
    const worker = workerOf(visit);
    await refuse(worker, 'open');
    await page.evaluate(() => window.offline.keepAudio(['tones', 'heart']));
    await shown(page, '[data-heart="incomplete 0/10"][data-tones="incomplete 0/6"]');

    await worker.evaluate(() => Reflect.deleteProperty(caches, 'open'));
    await page.evaluate(() => window.offline.keepAudio(['tones', 'heart']));
    await shown(page, allKept);
    expect(visit.faults).toEqual([]);
  });

  it('has no room for one recording more: it is not kept, and heard all the same', async () => {
    const worker = workerOf(visit);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const kept = await cache.keys();
        const recordings = kept.filter(({ url }) => url.includes('same.mp3'));
        await Promise.all(recordings.map((recording) => cache.delete(recording)));
      }
    });
    await worker.evaluate(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    });

    await page.evaluate(() => window.offline.keepAudio(['tones', 'heart']));
    await shown(page, '[data-heart="incomplete 0/10"][data-tones="kept 6/6"]');
    expect(await ask(page, 'audio/heart/same.mp3')).toEqual([200, null, '0123456789']);
    expect(await ask(page, 'audio/tones/other.mp3')).toEqual([200, null, 'before']);
  });

  it('has lost the list of files: that is said, and forgotten when the list is there again', async () => {
    await page.evaluate(async () => {
      const isShell = (name: string) => name.startsWith('unfurl-shell');
      const shell = await caches.open((await caches.keys()).find(isShell) ?? '');
      const list = await shell.match('offline-files.json');
      window.giveListBack = () => shell.put('offline-files.json', list ?? Response.error());
      await shell.delete('offline-files.json');
    });
    await stopWorkers(visit);

    await page.evaluate(() => window.offline.keepAudio(['tones', 'heart']));
    await shown(page, '[data-heart="incomplete 0/0"]');
    expect(await ask(page, 'audio/heart/same.mp3', 'bytes=2-5')).toEqual([206, 'bytes 2-5/10', '2345']);

    await page.evaluate(() => window.giveListBack());
    await fixture.close();
    expect(await ask(page, 'audio/heart/same.mp3', 'bytes=2-5')).toEqual([206, 'bytes 2-5/10', '2345']);
    await page.evaluate(() => window.offline.keepAudio(['tones', 'heart']));
    await shown(page, allKept);
  });

  it('keeps its recordings when a new version takes over without its list of files', async () => {
    fixture.publish(second);
    await lookForUpdate(page);
    await shown(page, '[data-kind=updateWaiting]');
    await expect.poll(() => recordingsKept(page)).toHaveLength(3);
    await stopWorkers(visit);
    await page.evaluate(async () => {
      const caught = (await caches.keys()).map((name) => caches.open(name));
      const gone = (await Promise.all(caught)).map((cache) => cache.delete('offline-files.json'));
      await Promise.all(gone);
    });

    expect(await page.evaluate(() => window.offline.acceptUpdate())).toBe('reloading');
    await page.locator('#second').waitFor({ state: 'attached' });
    await shown(page, '[data-kind=ready][data-heart="incomplete 0/0"]');
    expect(await recordingsKept(page)).toHaveLength(3);
  });
});

describe('a first visit', () => {
  it('says when a recording cannot be fetched, and goes on from there when asked again', async () => {
    const fixture = await serveOfflineFixture([first]);
    const file = path.join(fixture.folderOf(first), 'audio/tones/other.mp3');
    renameSync(file, `${file}.away`);
    const { page, context } = await openWatchedPage(browser, fixture.address);
    await shown(page, '[data-kind=ready][data-heart="kept 10/10"][data-tones="incomplete 0/6"]');

    renameSync(`${file}.away`, file);
    fixture.asked.length = 0;
    await page.evaluate(() => window.offline.keepAudio(['tones', 'heart']));
    await shown(page, allKept);

    expect(recordingsAsked(fixture.asked)).toEqual(['tones/other.mp3']);
    await context.close();
    await fixture.remove();
  });

  it('says when the app cannot be kept because one of its files was altered', async () => {
    const fixture = await serveOfflineFixture([first]);
    appendFileSync(path.join(fixture.folderOf(first), 'offline-files.json'), ' ');
    const { page, context } = await openWatchedPage(browser, fixture.address);

    await shown(page, '[data-kind=failed]');
    expect(await page.evaluate(() => caches.match('./'))).toBeUndefined();
    await context.close();
    await fixture.remove();
  });
});

function refuse(worker: Worker, method: 'open' | 'match'): Promise<void> {
  return worker.evaluate((name) => {
    const refused = () => Promise.reject(new DOMException('refused', 'UnknownError'));
    if (name === 'open') caches.open = refused;
    else Cache.prototype.match = refused;
  }, method);
}
