import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveOfflineFixture, type OfflineFixture } from '../support/offline-fixture.ts';
import {
  ask,
  controlled,
  lookForUpdate,
  recordingsAsked,
  recordingsKept,
  shown,
  stopWorkers,
  withoutVersion,
  workerOf,
} from '../support/offline-page.ts';

const ownAudio = {
  'tones/bell.mp3': 'ding',
  'tones/manifest.json': 'tones',
  'heart/breathe.mp3': 'breathe in',
  'heart/rest.mp3': 'and rest',
  'heart/manifest.json': 'heart',
};
const george = {
  'george/breathe.mp3': 'breathe in, please',
  'george/drop.mp3': 'and drop',
  'george/hold.mp3': 'and hold',
  'george/manifest.json': 'george',
  'george/rest.mp3': 'and rest',
  'george/settle.mp3': 'settle',
};
const first = { name: 'first', audio: { ...ownAudio, ...george } };
const second = {
  name: 'second',
  audio: { ...first.audio, 'george/manifest.json': 'george 2', 'george/stretch.mp3': 'and stretch' },
};
const ownKept = '[data-kind=ready][data-tones="kept 4/4"][data-heart="kept 18/18"]';
const georgeAbsent = '[data-george="absent 0/54"]';
const georgeKept = '[data-george="kept 54/54"]';

declare global {
  /** What the tests put into the worker. */
  interface Window {
    heldPuts: { done: number; readonly release: () => void };
    fetched: string[];
  }
}

let browser: Browser;
let fixture: OfflineFixture;
let visit: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  fixture = await serveOfflineFixture([first, second]);
});

afterEach(async () => {
  await visit.context.close();
  await fixture.remove();
});

async function openFirstTime(): Promise<void> {
  visit = await openWatchedPage(browser, fixture.address);
  ({ page } = visit);
  await shown(page, ownKept);
  await page.evaluate(controlled);
}

function keep(folder: string): Promise<void> {
  return page.evaluate((each) => window.offline.keepAudio([each]), folder);
}

describe('a voice that was not asked for', () => {
  beforeEach(openFirstTime);

  it('is not fetched, and its size is known', async () => {
    await shown(page, georgeAbsent);
    await page.reload();
    await shown(page, `${ownKept}${georgeAbsent}[data-loads="2"]`);

    expect(fixture.asked.filter((asked) => asked.includes('george'))).toEqual([]);
    expect(await ask(page, 'audio/heart/manifest.json')).toEqual([200, null, 'heart']);
  });

  it('is kept when it is asked for, and heard with the server gone, its manifest included', async () => {
    const told = page.evaluate(
      () =>
        new Promise<(readonly [string, number])[]>((resolve) => {
          const states: (readonly [string, number])[] = [];
          window.offline.subscribe(() => {
            const here = window.offline.state().audio['george'];
            if (here) states.push([here.kind, here.keptBytes]);
            if (here?.kind === 'kept') resolve(states);
          });
          window.offline.keepAudio(['george']);
        }),
    );

    const states = await told;
    expect(states[0]).toEqual(['keeping', 0]);
    expect(states.at(-1)).toEqual(['kept', 54]);
    expect(states.slice(0, -1).every(([kind]) => kind === 'keeping')).toBe(true);
    const bytes = states.map(([, keptBytes]) => keptBytes);
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));

    await fixture.close();
    expect(await ask(page, 'audio/george/manifest.json')).toEqual([200, null, 'george']);
    expect(await ask(page, 'audio/george/rest.mp3', 'bytes=4-7')).toEqual([206, 'bytes 4-7/8', 'rest']);
    expect(visit.faults).toEqual([]);
  });

  it('is gone on with where the network broke off: only what is missing is fetched', async () => {
    fixture.breakOffAfter(6);
    fixture.asked.length = 0;
    await keep('george');
    await shown(page, '[data-george^=incomplete]');
    const kept = (await recordingsKept(page)).map(withoutVersion);
    const missing = Object.keys(george).filter((path) => !kept.includes(path));
    expect(missing).not.toEqual([]);
    expect(missing.length).toBeLessThan(6);

    await fixture.reopen();
    fixture.asked.length = 0;
    await keep('george');
    await shown(page, georgeKept);
    expect(recordingsAsked(fixture.asked)).toEqual(missing);
  });

  it('is gone on with at the next visit by itself', async () => {
    fixture.breakOffAfter(6);
    await keep('george');
    await shown(page, '[data-george^=incomplete]');

    await fixture.reopen();
    await page.reload();
    await shown(page, `${georgeKept}[data-loads="2"]`);
    expect(await ask(page, 'audio/george/manifest.json')).toEqual([200, null, 'george']);
  });

  it('is kept to its end, although the worker may not work for long at a time', async () => {
    await workerOf(visit).evaluate(() => {
      let minutes = 0;
      performance.now = () => (minutes += 2) * 60_000;
    });

    await keep('george');

    await shown(page, georgeKept);
    expect(recordingsAsked(fixture.asked).filter((path) => path.startsWith('george'))).toEqual(
      Object.keys(george),
    );
  });

  it('is not fetched any further once there is no room for it', async () => {
    await workerOf(visit).evaluate(() => {
      const put = Reflect.get(Cache.prototype, 'put') as Cache['put'];
      Cache.prototype.put = function (key, answer) {
        const isRecording = typeof key === 'string' && key.includes('?v=');
        return isRecording
          ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
          : put.call(this, key, answer);
      };
    });

    await keep('george');

    await shown(page, '[data-george="incomplete 0/54"]');
    const asked = fixture.asked.filter((each) => each.includes('george'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});

describe('a voice that was kept by wish', () => {
  beforeEach(async () => {
    await openFirstTime();
    await keep('george');
    await shown(page, georgeKept);
    fixture.asked.length = 0;
  });

  async function takeUpdate(): Promise<void> {
    fixture.publish(second);
    await lookForUpdate(page);
    await shown(page, '[data-kind=updateWaiting]');
    expect(await page.evaluate(() => window.offline.acceptUpdate())).toBe('reloading');
    await page.locator('#second').waitFor({ state: 'attached' });
  }

  it('is completed after an update without being asked for again', async () => {
    await takeUpdate();

    await shown(page, `${ownKept}[data-george="kept 67/67"]`);
    expect(recordingsAsked(fixture.asked)).toEqual(['george/manifest.json', 'george/stretch.mp3']);
    expect((await recordingsKept(page)).map(withoutVersion)).toEqual(
      Object.keys(second.audio)
        .filter((path) => !/^(?:heart|tones)\/manifest/.test(path))
        .toSorted(),
    );
    expect(await ask(page, 'audio/george/manifest.json')).toEqual([200, null, 'george 2']);
  });

  it('is fetched again when the browser has thrown all of it away', async () => {
    await page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.startsWith('unfurl-audio'));
      const cache = await caches.open(name ?? '');
      const recordings = (await cache.keys()).filter(
        ({ url }) => url.includes('/george/') && url.includes('?v='),
      );
      await Promise.all(recordings.map((recording) => cache.delete(recording)));
    });
    await stopWorkers(visit);

    await page.reload();
    await shown(page, `${georgeKept}[data-loads="2"]`);
    expect(recordingsAsked(fixture.asked)).toEqual(Object.keys(george));
  });

  it('is no longer answered from the device once it is let go', async () => {
    await page.evaluate(() => window.offline.letGoAudio('george'));
    await shown(page, `${ownKept}${georgeAbsent}`);
    expect(await recordingsKept(page)).toHaveLength(3);

    await fixture.close();
    await expect(ask(page, 'audio/george/rest.mp3')).rejects.toThrow('Failed to fetch');
    expect(await ask(page, 'audio/heart/rest.mp3')).toEqual([200, null, 'and rest']);
  });

  it('stays away once it is let go, after a reload and an update, until it is asked for', async () => {
    await page.evaluate(() => window.offline.letGoAudio('george'));
    await page.reload();
    await shown(page, `${ownKept}${georgeAbsent}[data-loads="2"]`);
    await takeUpdate();
    await shown(page, `${ownKept}[data-george="absent 0/67"]`);
    expect(recordingsAsked(fixture.asked)).toEqual([]);

    await keep('george');
    await shown(page, '[data-george="kept 67/67"]');
  });

  it('stays away once it is let go, even if it is the one that comes with the app', async () => {
    await page.evaluate(() => window.offline.letGoAudio('heart'));
    await stopWorkers(visit);
    await page.reload();

    await shown(page, `[data-tones="kept 4/4"][data-heart="absent 0/18"]${georgeKept}[data-loads="2"]`);
    expect(recordingsAsked(fixture.asked)).toEqual([]);
  });

  it('leaves nothing behind when it is let go while it is being fetched', async () => {
    await page.evaluate(() => window.offline.letGoAudio('george'));
    const worker = workerOf(visit);
    await worker.evaluate(() => {
      let release = (): void => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const put = Reflect.get(Cache.prototype, 'put') as Cache['put'];
      self.heldPuts = { done: 0, release };
      Cache.prototype.put = async function (key, answer) {
        const isRecording = typeof key === 'string' && key.includes('?v=');
        if (isRecording) await released;
        await put.call(this, key, answer);
        if (isRecording) self.heldPuts.done += 1;
      };
    });
    await keep('george');
    await shown(page, '[data-george="keeping 0/54"]');

    await page.evaluate(() => window.offline.letGoAudio('george'));
    await worker.evaluate(() => self.heldPuts.release());

    await expect.poll(() => worker.evaluate(() => self.heldPuts.done)).toBe(4);
    await expect.poll(() => recordingsKept(page)).toHaveLength(3);
    await shown(page, georgeAbsent);
  });
});

it('fetches the tones before any voice', async () => {
  await openFirstTime();
  await page.evaluate(() => window.offline.letGoAudio('heart'));
  await page.evaluate(() => window.offline.letGoAudio('tones'));
  const worker = workerOf(visit);
  await worker.evaluate(() => {
    const fetchFile = self.fetch.bind(self);
    self.fetched = [];
    self.fetch = (address, how) => {
      if (typeof address === 'string') self.fetched.push(address);
      return fetchFile(address, how);
    };
  });

  await page.evaluate(() => window.offline.keepAudio(['heart', 'tones']));
  await shown(page, ownKept);

  const fetched = await worker.evaluate(() => self.fetched);
  expect(fetched.map((address) => withoutVersion(address).replace(/^.*\/audio\//, ''))).toEqual([
    'tones/bell.mp3',
    'heart/breathe.mp3',
    'heart/rest.mp3',
  ]);
});

describe('a recording that is damaged on the device', () => {
  beforeEach(async () => {
    await openFirstTime();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const found = (await cache.keys()).filter(({ url }) => /heart\/(?:rest\.mp3|manifest)/.test(url));
        await Promise.all(found.map((key) => cache.put(key, new Response('damaged'))));
      }
    });
    fixture.asked.length = 0;
  });

  function renew(...paths: readonly string[]): Promise<boolean> {
    return page.evaluate((each) => window.offline.renewAudio(each), paths);
  }

  it('is fetched anew, and nothing else is', async () => {
    expect(await ask(page, 'audio/heart/rest.mp3')).toEqual([200, null, 'damaged']);
    expect(await renew('audio/heart/rest.mp3')).toBe(true);

    expect(recordingsAsked(fixture.asked)).toEqual(['heart/rest.mp3']);
    await fixture.close();
    expect(await ask(page, 'audio/heart/rest.mp3')).toEqual([200, null, 'and rest']);
    await shown(page, ownKept);
  });

  it('may be the list of what the voice says', async () => {
    expect(await renew('audio/heart/manifest.json')).toBe(true);

    await fixture.close();
    expect(await ask(page, 'audio/heart/manifest.json')).toEqual([200, null, 'heart']);
  });

  it('is gone, and said to be, when it cannot be fetched', async () => {
    await fixture.close();

    expect(await renew('audio/heart/rest.mp3', 'audio/heart/manifest.json')).toBe(false);

    await shown(page, '[data-heart="incomplete 10/18"]');
    await expect(ask(page, 'audio/heart/rest.mp3')).rejects.toThrow('Failed to fetch');
  });

  it('has to be one of the app', async () => {
    expect(await renew('audio/heart/rest.mp3', 'audio/heart/unheard-of.mp3')).toBe(false);
    expect(await ask(page, 'audio/heart/rest.mp3')).toEqual([200, null, 'and rest']);
  });
});

it('renews a recording in a browser without a worker, too', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  page = await context.newPage();
  visit = { page, context, faults: [] };
  await page.goto(fixture.address);
  const renew = (path: string) => page.evaluate((each) => window.offline.renewAudio([each]), path);

  expect(await renew('audio/heart/rest.mp3')).toBe(true);
  expect(fixture.asked.filter((asked) => asked.includes('/audio/'))).toEqual([
    '/some/path/audio/heart/rest.mp3',
  ]);
  expect(await renew('audio/heart/unheard-of.mp3')).toBe(false);
  await fixture.close();
  expect(await renew('audio/heart/rest.mp3')).toBe(false);
});

describe('a device that asks to save data', () => {
  beforeEach(async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    visit = { page, context, faults: [] };
    const browserItself = await context.newCDPSession(page);
    await browserItself.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
    await page.goto(fixture.address);
  });

  it('gets the tones, and the voice only when somebody asks for it', async () => {
    await shown(page, '[data-kind=ready][data-tones="kept 4/4"][data-heart="absent 0/18"]');
    expect(recordingsAsked(fixture.asked).filter((path) => path.endsWith('.mp3'))).toEqual([
      'tones/bell.mp3',
    ]);

    await keep('heart');
    await shown(page, ownKept);
    await page.reload();
    await shown(page, `${ownKept}${georgeAbsent}[data-loads="2"]`);
  });
});
