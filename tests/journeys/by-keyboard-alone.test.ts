import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTreeReader, type TreeReader } from '../support/accessible/tree-reader.ts';
import { launchBrowser, openWatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { readRecords } from '../support/journal-in-page.ts';
import { hurry, progressOf, untilGuiding } from '../support/session-robot.ts';

const fast = 16;
/** More stops than any screen has. */
const mostTabs = 200;

let browser: Browser;
let app: ServedApp;

beforeAll(async () => {
  browser = await launchBrowser();
  app = await serveBuiltApp();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

type Hands = {
  readonly page: Page;
  readonly reader: TreeReader;
  /** Tab, until the focus is on it. */
  readonly tabTo: (role: string, name: string | RegExp) => Promise<void>;
  /** Tab, and Enter. */
  readonly enter: (role: string, name: string | RegExp) => Promise<void>;
};

/** Keys only: no pointer, no element is asked for, and the focus goes where Tab takes it. */
async function sitDown(): Promise<
  Hands & { readonly faults: readonly string[]; readonly leave: () => Promise<void> }
> {
  const { page, context, faults } = await openWatchedPage(browser, app.address);
  const reader = await openTreeReader(page);
  const isThere = async (role: string, name: string | RegExp) => {
    const focused = await reader.focused();
    if (focused?.role !== role) return false;
    return typeof name === 'string' ? focused.name === name : name.test(focused.name);
  };
  const tabTo = async (role: string, name: string | RegExp) => {
    await reader.find({ role, name });
    for (let presses = 0; presses < mostTabs; presses++) {
      if (await isThere(role, name)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no Tab leads to the ${role} ${String(name)}`);
  };
  const enter = async (role: string, name: string | RegExp) => {
    await tabTo(role, name);
    await page.keyboard.press('Enter');
  };
  return { page, reader, tabTo, enter, faults, leave: () => context.close() };
}

async function untilHeardFor(reader: TreeReader, ms: number): Promise<void> {
  await reader.until((tree) =>
    tree.find(({ role, name, value }) => role === 'progressbar' && name === 'Session' && Number(value) >= ms),
  );
}

describe('with the keyboard alone', () => {
  it('a first session is done from a fresh load to the journal', async () => {
    const { page, reader, tabTo, enter, faults, leave } = await sitDown();
    await enter('button', 'Begin');
    await reader.arriveAt('How is today?');
    await tabTo('radio', '0 of 10');
    await page.keyboard.press('Space');
    for (let steps = 0; steps < 3; steps++) await page.keyboard.press('ArrowRight');
    await enter('button', 'See what today could be');
    await reader.arriveAt('Today could be');
    await enter('DisclosureTriangle', 'Read all that will be said');
    await reader.find({ role: 'StaticText', name: /^Hello, and welcome/ });
    await tabTo('radio', /^As planned/);
    await page.keyboard.press('ArrowDown');
    await enter('button', 'Start');
    await untilGuiding(page);
    await hurry(page, fast);
    await untilHeardFor(reader, 20_000);

    await tabTo('button', 'Pause');
    await page.keyboard.press('Space');
    expect(await reader.focused()).toMatchObject({ role: 'button', name: 'Go on' });
    const paused = await progressOf(page);
    await page.keyboard.press('Enter');
    await untilHeardFor(reader, paused.atMs + 1000);
    await enter('button', 'Ease back');
    await reader.arriveAt('What would you like?');
    await enter('button', 'Finish kindly');
    await reader.arriveAt('That was a whole session');
    await tabTo('radio', '0 of 10');
    await page.keyboard.press('Space');
    await enter('button', 'Keep it in my journal');
    await reader.arriveAt('Kept');
    await enter('link', 'Open the journal');
    await reader.arriveAt('First steps');
    expect(await readRecords(page)).toMatchObject([
      { kind: 'session', offer: 'gentler', checkIn: { painNow: 3 }, reflection: { worstPain: 0 } },
    ]);
    expect(faults).toEqual([]);
    await leave();
  });

  it('a question is answered by Escape with no, and the focus is where it was', async () => {
    const { page, reader, enter, leave } = await sitDown();
    await enter('button', 'Begin');
    await enter('button', 'See what today could be');
    await enter('button', 'Start');
    await untilGuiding(page);
    await untilHeardFor(reader, 2000);
    await enter('button', 'Stop');
    await enter('button', 'None of these');
    await enter('button', 'Do not keep this session');
    await reader.find({ role: 'dialog', name: 'Go on without keeping this session?' });
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press(presses % 3 === 2 ? 'Shift+Tab' : 'Tab');
      const focused = await reader.focused();
      expect(['Back to the questions', 'Do not keep it', 'Leave quickly', 'One moment', '']).toContain(
        focused?.name ?? '',
      );
    }
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await reader.focused())?.name).toBe('Do not keep this session');
    await leave();
  });

  it('a session with a dilator waits for “I am ready”, and goes on with it', async () => {
    const { page, reader, tabTo, enter, faults, leave } = await sitDown();
    await enter('link', 'Add your sizes, if you have any');
    await tabTo('textbox', 'Diameter, mm');
    await page.keyboard.type('22');
    await enter('button', 'Add it');
    await reader.find({ role: 'button', name: /^Change 22 mm/ });
    await enter('link', 'Plan');
    await enter('button', 'Choose this plan: Gradual dilators');
    await enter('link', 'Today');
    await enter('button', 'Begin');
    await enter('button', 'See what today could be');
    await enter('button', 'Start');
    await untilGuiding(page);
    await hurry(page, fast);
    await reader.find({ role: 'button', name: 'I am ready' });
    const asked = (await progressOf(page)).atMs;
    await enter('button', 'I am ready');
    await hurry(page, fast);
    await untilHeardFor(reader, asked + 5000);
    await enter('button', 'Stop');
    await reader.arriveAt('Did you notice any of these?');
    await enter('button', 'None of these');
    await enter('button', 'Keep it in my journal');
    await reader.arriveAt('Kept');
    expect(await readRecords(page)).toMatchObject([
      { kind: 'session', protocol: { id: 'gradual-dilators' } },
    ]);
    expect(faults).toEqual([]);
    await leave();
  });
});
