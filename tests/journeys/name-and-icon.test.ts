import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { faceIds, faces, type FaceId } from '../../src/domain/face/faces.ts';
import { paths } from '../../src/ui/paths.ts';
import { launchBrowser, openWatchedPage, type WatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { controlled } from '../support/offline-page.ts';
import { beginFirstSteps, startFromCheckIn, untilGuided } from '../support/session-robot.ts';

let browser: Browser;
let app: ServedApp;
let visit: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  app = await serveBuiltApp();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  visit = await openWatchedPage(browser, app.address);
  ({ page } = visit);
});

afterEach(async () => {
  await visit.context.close();
});

async function choose(id: FaceId): Promise<void> {
  await page.goto(`${app.address}#${paths.face}`);
  await page.getByRole('radio', { name: new RegExp(`^${faces[id].name}`) }).check();
}

/** All that the browser is told of the app from outside, what is linked being fetched: what it would be installed as. */
async function seenFromOutside() {
  return page.evaluate(async () => {
    const linked = (rel: string) => document.querySelector<HTMLLinkElement>(`link[rel='${rel}']`)?.href ?? '';
    const { name } = (await (await fetch(linked('manifest'))).json()) as { readonly name: string };
    const pictures = await Promise.all(['icon', 'apple-touch-icon'].map((rel) => fetch(linked(rel))));
    return {
      title: document.title,
      installedAs: name,
      onAnApplePhone: document.querySelector<HTMLMetaElement>("meta[name='apple-mobile-web-app-title']")
        ?.content,
      pictures: pictures.map(({ ok, url }) => (ok ? url.split('/').at(-1) : undefined)),
    };
  });
}

function lookOf(id: FaceId): Awaited<ReturnType<typeof seenFromOutside>> {
  const { name, icon } = faces[id];
  return {
    title: name,
    installedAs: name,
    onAnApplePhone: name,
    pictures: [`${icon}.svg`, `${icon}-180.png`],
  };
}

it.each(faceIds)('%s is worn at once, after a reload, and without a network', async (id) => {
  await page.evaluate(controlled);
  await choose(id);
  expect(await seenFromOutside()).toEqual(lookOf(id));
  await page.reload();
  await expect.poll(() => page.title()).toBe(faces[id].name);
  expect(await seenFromOutside()).toEqual(lookOf(id));
  await visit.context.setOffline(true);
  await page.goto(app.address);
  await page.getByRole('heading', { name: 'Some quiet time' }).waitFor();
  await expect.poll(() => page.title()).toBe(faces[id].name);
  expect(await seenFromOutside()).toEqual(lookOf(id));
  expect(visit.faults).toEqual([]);
});

it('every screen has the name of the face as its title, and nothing else', async () => {
  await choose('timer');
  const titles = new Set<string>();
  for (const path of Object.values(paths)) {
    await page.goto(`${app.address}#${path}`);
    await page.locator('#content h1').first().waitFor();
    titles.add(await page.title());
  }
  expect([...titles]).toEqual(['Timer']);
});

it('the title says nothing before it is known which face is worn', async () => {
  const html = await (await fetch(app.address)).text();
  expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe('One moment');
});

it('the lock screen and the downloads have the name of the face', async () => {
  await choose('notes');
  await page.goto(`${app.address}#${paths.today}`);
  await beginFirstSteps(page);
  await startFromCheckIn(page);
  await untilGuided(page, 500);
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe('Notes');
  await page.goto(`${app.address}#${paths.handOver}`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  expect((await saved).suggestedFilename()).toBe('notes-plan.json');
});
