import type { Page, Worker } from 'playwright-core';
import type { WatchedPage } from './browser-for-tests.ts';

/** Waits until the fixture's page shows this state, given as attributes in brackets. */
export function shown(page: Page, state: string): Promise<void> {
  return page.locator(`output${state}`).waitFor({ state: 'attached' });
}

/** Fetches a file in the page: status, what part it is, and its text. Rejects where nobody answers. */
export function ask(page: Page, file: string, range?: string) {
  return page.evaluate(
    async ([address, part]) => {
      const url = new URL(address ?? '', document.baseURI);
      const answer = await fetch(url, part === undefined ? {} : { headers: { Range: part } });
      return [answer.status, answer.headers.get('Content-Range'), await answer.text()] as const;
    },
    [file, range],
  );
}

/** Runs in the page: resolves once the worker answers for it. */
export async function controlled(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.ready;
  if (serviceWorker.controller) return;
  await new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
}

export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

export function workerOf({ context }: WatchedPage): Worker {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('no service worker runs');
  return worker;
}

/** As the browser does with a worker that has had nothing to do for a while. */
export async function stopWorkers({ context, page }: WatchedPage): Promise<void> {
  const browserItself = await context.newCDPSession(page);
  await browserItself.send('ServiceWorker.enable');
  await browserItself.send('ServiceWorker.stopAllWorkers');
  await browserItself.detach();
}

/** Addresses of all recordings in the cache, versions included, from the folder of recordings on. */
export function recordingsKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.startsWith('unfurl-audio'));
    const keys = await (await caches.open(name ?? '')).keys();
    const recordings = keys.map(({ url }) => url).filter((url) => url.includes('?v='));
    return recordings.map((url) => url.replace(/^.*\/audio\//, '')).toSorted();
  });
}

/** What a worker asked a server for to keep it as a recording, from the folder of recordings on, in order of names. */
export function recordingsAsked(asked: readonly string[]): string[] {
  const recordings = asked.filter((each) => each.includes('/audio/') && each.includes('?v='));
  return recordings.map((each) => withoutVersion(each).replace(/^.*\/audio\//, '')).toSorted();
}

export function withoutVersion(address: string): string {
  return address.replace(/\?.*/, '');
}
