import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { walkEveryScreen } from '../support/every-screen/walk.ts';
import { filesHolding } from '../support/find-in-profile.ts';
import { launchOnProfile, removeProfile } from '../support/killable-browser.ts';

/** A walk through every screen, with every field of it written in, on a busy machine. */
const hangMs = 600_000;
/** As nobody and nothing else would write it. */
const sentinel = 'qzxwvsentinel7k3';
/** Put where it must be found, so that a search that finds nothing says something. */
const control = 'jjkwqcontrol5m8';

let app: ServedApp;
let profile: string;

beforeAll(async () => {
  app = await serveBuiltApp();
  profile = await mkdtemp(path.join(tmpdir(), 'unfurl-at-rest-'));
});

afterAll(async () => {
  await app.close();
  await removeProfile(profile);
});

const fields = 'textarea, input:is([type=text], [type=search], [type=password], :not([type]))';

/**
 * Puts the sentinel into every field that takes text, and then what was there again: in the page, so that no field can go
 * while it is reached for. Answers how many there were.
 */
async function typeEverywhere(page: Page): Promise<number> {
  return page.evaluate(
    async ({ text, where }) => {
      type Field = HTMLInputElement | HTMLTextAreaElement;
      const type = (field: Field, value: string) => {
        field.focus();
        field.setRangeText(value, 0, field.value.length, 'end');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.blur();
      };
      const shown = [...document.querySelectorAll<Field>(where)].filter((field) => field.checkVisibility());
      for (const field of shown) {
        const before = field.value;
        type(field, text);
        await new Promise(requestAnimationFrame);
        if (field.isConnected) type(field, before);
      }
      return shown.length;
    },
    { text: sentinel, where: fields },
  );
}

/** Keeps the sentinel where the app keeps what is typed: a note, sizes, a plan that is being composed. */
async function keepEverywhere(page: Page): Promise<void> {
  const at = (place: string) => page.goto(`${app.address}#${place}`);
  await at('/journal/add/note');
  await page.locator('textarea').fill(sentinel);
  await page.getByRole('button', { name: 'Keep it in my journal' }).click();
  await page.getByRole('button', { name: 'Keep it in my journal' }).waitFor({ state: 'detached' });
  await at('/journal');
  await page.getByText(sentinel).first().waitFor();

  await at('/compose');
  const name = page.getByLabel('Your name');
  await name
    .or(page.getByRole('button', { name: 'First steps' }))
    .first()
    .waitFor();
  if ((await name.count()) === 0) await page.getByRole('button', { name: 'First steps' }).click();
  for (const label of ['Your name', 'Clinic, if you like', 'A note to the person, if you like'])
    await page.getByLabel(label).fill(sentinel);
  // A reload may cut a write short; whether the last one is on the disk is seen in another tab.
  const other = await page.context().newPage();
  await expect
    .poll(async () => {
      await other.goto(page.url());
      await other.reload();
      return other.getByLabel('A note to the person, if you like').inputValue();
    })
    .toBe(sentinel);
  await other.close();
  await page.reload();
  await expect.poll(() => page.getByLabel('A note to the person, if you like').inputValue()).toBe(sentinel);
}

type Seen = { readonly title: string; readonly address: string; readonly referrer: string };

async function seenFromOutside(page: Page): Promise<Seen> {
  return page.evaluate(() => ({
    title: document.title,
    address: location.href,
    referrer: document.referrer,
  }));
}

async function storagesOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie].join(),
  );
}

async function calendarFile(page: Page): Promise<string> {
  await page.goto(`${app.address}#/settings/times`);
  await page.getByRole('button', { name: 'Add a time' }).click();
  await page.getByLabel('At', { exact: true }).fill('20:15');
  await page.getByLabel('Sunday', { exact: true }).check();
  const handedOver = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the file' }).click();
  return readFile(await (await handedOver).path(), 'utf8');
}

async function writtenIn(context: BrowserContext): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(app.address);
  const outside: Seen[] = [];
  let typed = 0;
  await walkEveryScreen(page, async (name) => {
    if (!name.includes('not understood')) typed += await typeEverywhere(page);
    outside.push(await seenFromOutside(page));
  });
  expect(typed).toBeGreaterThan(30);
  await keepEverywhere(page);
  outside.push(await seenFromOutside(page));
  expect(new Set(outside.map(({ title }) => title))).toHaveLength(1);
  const told = [JSON.stringify(outside), await storagesOf(page), await calendarFile(page)];
  await page.evaluate((text) => localStorage.setItem('control', text), control);
  return told;
}

it(
  'what is typed lies readable nowhere: not in the browser’s files, nor in an address, a title or the calendar’s file',
  async () => {
    const browser = await launchOnProfile(profile);
    for (const told of await writtenIn(browser.context)) expect(told).not.toContain(sentinel);
    await browser.context.close();
    expect(await filesHolding(profile, control)).not.toEqual([]);
    expect(await filesHolding(profile, sentinel)).toEqual([]);
  },
  hangMs,
);
