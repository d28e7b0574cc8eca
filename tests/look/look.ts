import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { say } from '../../scripts/measure/say.ts';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { serveBuiltApp } from '../support/built-app.ts';
import { walkEveryScreen } from '../support/every-screen/walk.ts';

const widths = [320, 390, 768, 1280] as const;
const heights: Readonly<Record<(typeof widths)[number], number>> = {
  320: 568,
  390: 844,
  768: 1024,
  1280: 800,
};
const rooms = { day: 'light', night: 'dark' } as const;
const texts = [100, 200] as const;
/** Pictures side by side in one sheet, and how wide each is there, in px. */
const sheetPicturePx = 380;

type Look = {
  readonly width: (typeof widths)[number];
  readonly room: keyof typeof rooms;
  readonly text: (typeof texts)[number];
};

const looks: readonly Look[] = texts.flatMap((text) =>
  (['day', 'night'] as const).flatMap((room) => widths.map((width) => ({ width, room, text }))),
);

async function wear(page: Page, { width, room, text }: Look): Promise<void> {
  await page.setViewportSize({ width, height: heights[width] });
  await page.emulateMedia({ colorScheme: rooms[room], reducedMotion: 'reduce' });
  await page.evaluate((percent) => {
    // The bar stays at the top of what is seen, and would stand in the middle of the picture.
    scrollTo(0, 0);
    document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`;
  }, text);
}

/** All pictures of one screen at one size of text on one sheet, so that one look takes them in. */
async function drawSheet(browser: Browser, file: string, pictures: readonly Buffer[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: (sheetPicturePx + 16) * 4 + 16, height: 600 } });
  const images = pictures.map(
    (picture) => `<img width="${sheetPicturePx}" src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  await page.setContent(
    `<body style="margin:8px;background:#777;display:flex;flex-wrap:wrap;gap:16px;align-items:start">${images.join('')}`,
  );
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

/**
 * `npm run look [-- folder [word]]`: a picture of every screen and state at four widths, by day and night, with text at 100 and
 * 200 %, into `folder`; with `word`, only of those whose name has it. For eyes, not for machines: nothing passes or fails.
 */
export async function measure([folder = '.cache/look', word = '']: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  const app = await serveBuiltApp();
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await page.goto(app.address);
  let count = 0;
  await walkEveryScreen(page, async (name) => {
    count++;
    if (!name.includes(word)) return;
    await page.waitForLoadState('networkidle');
    const stem = `${String(count).padStart(3, '0')} ${name}`.replaceAll(/[^a-z0-9]+/gi, '-');
    for (const text of texts) {
      const pictures: Buffer[] = [];
      for (const look of looks.filter((one) => one.text === text)) {
        await wear(page, look);
        const file = path.join(folder, `${stem}-${text}-${look.room}-${look.width}.png`);
        pictures.push(await page.screenshot({ path: file, fullPage: true }));
      }
      await drawSheet(browser, path.join(folder, `sheet-${stem}-${text}.png`), pictures);
    }
    await wear(page, { width: 1280, room: 'day', text: 100 });
    say(name);
  });
  await app.close();
  await browser.close();
}
