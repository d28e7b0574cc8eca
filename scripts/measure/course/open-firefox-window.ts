import { firefox, type Page } from 'playwright-core';
import type { CourseWindow } from './course-window.ts';

/** What Playwright changes of Firefox's timers, changed back to what people have, and leave to play without a tap. */
const asPeopleHaveIt = {
  'dom.min_background_timeout_value': 1000,
  'dom.min_background_timeout_value_without_budget_throttling': 1000,
  'dom.timeout.enable_budget_timer_throttling': true,
  'media.autoplay.default': 0,
};

export async function openFirefoxWindow(
  address: string,
  env: Readonly<Record<string, string>>,
): Promise<CourseWindow> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: false,
    firefoxUserPrefs: asPeopleHaveIt,
    env: { ...process.env, ...env },
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  let front: Page | undefined;
  return {
    version: browser.version(),
    hide: async () => {
      front = await context.newPage();
      await front.bringToFront();
    },
    show: async () => {
      await front?.close();
      await page.bringToFront();
    },
    close: () => browser.close(),
  };
}
