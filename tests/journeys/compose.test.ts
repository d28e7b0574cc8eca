import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteLengthMs } from '../../src/domain/protocol/opening-note.ts';
import { parseProtocol } from '../../src/domain/protocol/parse-protocol.ts';
import { focusFaults } from '../support/accessible/tab-stops.ts';
import { launchBrowser, openWatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';

let browser: Browser;
let app: ServedApp;

beforeAll(async () => {
  browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
  app = await serveBuiltApp();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

async function openComposer(start?: string) {
  const watched = await openWatchedPage(browser, `${app.address}#/compose`);
  const { page } = watched;
  await page.getByRole('heading', { name: 'Compose a plan' }).waitFor();
  if (start !== undefined) {
    await page.getByRole('button', { name: start }).click();
    await page.getByLabel('Your name').waitFor();
  }
  return watched;
}

function partsOf(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('button', { name: /^Reorder / })
    .evaluateAll((handles) => handles.map((handle) => (handle.ariaLabel ?? '').replace('Reorder ', '')));
}

describe('a therapist with four minutes', () => {
  it('goes from a starter to the code on the screen in at most 8 taps and fields', async () => {
    const { page, faults, context } = await openComposer();
    let actions = 0;
    const tap = async (name: string | RegExp) => {
      actions += 1;
      await page.getByRole('button', { name }).click();
    };
    const write = async (label: string, text: string) => {
      actions += 1;
      await page.getByLabel(label, { exact: true }).fill(text);
    };
    await tap('Gradual dilators');
    actions += 1;
    await page
      .locator('summary')
      .filter({ hasText: /^Hold5 min/ })
      .click();
    await write('Minutes', '7');
    await write('Your name', 'A. Therapist');
    await write('Next visit', '2030-01-15');
    await tap('Hand over');
    const code = page.getByRole('figure', { name: /code/i });
    await code.waitFor();
    expect(await code.locator('path').getAttribute('d')).toMatch(/^M\d/);
    expect(actions).toBeLessThanOrEqual(8);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('finds the plan again after a reload, as it was', async () => {
    const { page, faults, context } = await openComposer('Gradual dilators');
    await page.getByLabel('A note to the person, if you like').fill('Slowly, and only what is easy.');
    await page
      .locator('summary')
      .filter({ hasText: /^Hold5 min/ })
      .click();
    await page.getByLabel('Minutes', { exact: true }).fill('soon');
    await page.getByText('1 thing to put right').waitFor();
    // A reload may cut a write short; whether the last one is on the disk is seen in another tab.
    const other = await context.newPage();
    await expect
      .poll(async () => {
        await other.goto(page.url());
        await other.reload();
        await other.getByLabel('Your name').waitFor();
        return other.getByRole('button', { name: '1 thing to put right' }).count();
      })
      .toBe(1);
    await other.close();
    await page.reload();
    await page.getByLabel('Your name').waitFor();
    const note = page.getByLabel('A note to the person, if you like');
    expect(await note.inputValue()).toBe('Slowly, and only what is easy.');
    await page.getByRole('button', { name: '1 thing to put right' }).click();
    const minutes = page.getByLabel('Minutes', { exact: true });
    await expect.poll(() => minutes.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await minutes.inputValue()).toBe('soon');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the way out of a long plan', () => {
  async function openOn(viewport: { readonly width: number; readonly height: number }, textPx = 16) {
    const watched = await openComposer('Gradual dilators');
    const { page } = watched;
    await page.setViewportSize(viewport);
    await page.evaluate((px) => {
      document.documentElement.style.fontSize = `${px}px`;
      scrollTo(0, 0);
    }, textPx);
    const isSeen = () =>
      page.getByRole('button', { name: 'Hand over' }).evaluate((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    return { ...watched, isSeen };
  }

  it.each([
    { width: 320, height: 568 },
    { width: 390, height: 844 },
    { width: 768, height: 1024 },
    { width: 1280, height: 800 },
  ])('is in view from the first part to the end of the preview, $width px wide', async (viewport) => {
    const { page, context, faults, isSeen } = await openOn(viewport);
    expect(await isSeen()).toBe(true);
    await page.getByText('Told in full, as in a first session.').scrollIntoViewIfNeeded();
    expect(await isSeen()).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('never lies over what Tab leads to', async () => {
    const { page, context } = await openOn({ width: 390, height: 700 });
    expect(await focusFaults(page)).toEqual([]);
    await context.close();
  });

  it.each([
    ['a low screen', { width: 844, height: 300 }, 16],
    ['a text twice as large', { width: 390, height: 844 }, 32],
  ] as const)('leaves the room to the fields on %s', async (_, viewport, textPx) => {
    const { context, isSeen } = await openOn(viewport, textPx);
    expect(await isSeen()).toBe(false);
    await context.close();
  });
});

describe('a part is dragged to another place', () => {
  async function dragBy(page: Page, name: string, rows: number, letGo = true): Promise<void> {
    const handle = page.getByRole('button', { name: `Reorder ${name}`, exact: true });
    // Near an edge of the screen the list is scrolled while the pointer is there.
    await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await handle.boundingBox();
    if (!box) throw new Error('there is no handle');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 6; step += 1)
      await page.mouse.move(x, y + (step * rows * (box.height + 1)) / 6);
    if (letGo) await page.mouse.up();
  }

  it('with the pointer, and is told', async () => {
    const { page, faults, context } = await openComposer('First steps');
    await dragBy(page, 'Settle', 2);
    expect((await partsOf(page)).slice(0, 3)).toEqual(['Body scan', 'Breathing', 'Settle']);
    await page.getByText('Settle is now 3 of 7.').waitFor();
    await dragBy(page, 'Settle', -1);
    expect((await partsOf(page)).slice(0, 3)).toEqual(['Body scan', 'Settle', 'Breathing']);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('and stays where it was on Escape', async () => {
    const { page, context } = await openComposer('First steps');
    const before = await partsOf(page);
    await dragBy(page, 'Body scan', 3, false);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await partsOf(page)).toEqual(before);
    await context.close();
  });
});

/** Audio time, as the browser's own clock of sound counts it. */
async function untilHeard(page: Page, seconds: number): Promise<void> {
  await page.evaluate(async (length) => {
    const context = new AudioContext();
    const source = new ConstantSourceNode(context, { offset: 0 });
    source.connect(context.destination);
    source.start();
    source.stop(length);
    await new Promise((resolve) => source.addEventListener('ended', resolve));
    await context.close();
  }, seconds);
}

it('a note in the therapist’s own voice is recorded in the served app, and goes with the file', async () => {
  const withMicrophone = await launchBrowser(
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  );
  const { page, faults } = await openWatchedPage(withMicrophone, `${app.address}#/compose`);
  await page.getByRole('button', { name: 'Gradual dilators' }).click();
  await page.getByRole('button', { name: 'Record' }).click();
  await page.getByText('Recording. Speak as you would in the room.').waitFor();
  await untilHeard(page, 1.5);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByLabel('What you say, in writing').waitFor();
  await page.getByRole('button', { name: 'Hand over' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const plan = parseProtocol(JSON.parse(await readFile(await (await waiting).path(), 'utf8')));
  expect(plan.ok && plan.protocol.openingNote && noteLengthMs(plan.protocol.openingNote)).toBeGreaterThan(
    1000,
  );
  expect(faults).toEqual([]);
  await withMicrophone.close();
});

it('a moment of the plan is heard, moves the slider on, and falls silent when asked', async () => {
  const { page, faults, context } = await openComposer('Gradual dilators');
  const slider = page.getByRole('slider', { name: 'A moment of it' });
  await slider.fill('300');
  await page.getByRole('button', { name: 'Hear this moment' }).click();
  await expect.poll(async () => Number(await slider.inputValue()), { timeout: 20_000 }).toBeGreaterThan(301);
  await page.getByRole('button', { name: 'Silence' }).click();
  const stoodAt = await slider.inputValue();
  await page.getByRole('button', { name: 'Hear this moment' }).waitFor();
  expect(await slider.inputValue()).toBe(stoodAt);
  expect(faults).toEqual([]);
  await context.close();
});
