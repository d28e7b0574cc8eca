import type { Page } from 'playwright-core';
import type { Heard } from './kill-ledger.ts';
import { playAt, press, pressIfThere } from './kill-walk-hands.ts';
import { type KillableBrowser, launchOnProfile } from './killable-browser.ts';
import { type Seen, type Watched, watchContext } from './seen-in-page.ts';

export const killKinds = ['the page is closed', 'the page crashes', 'the browser is killed'] as const;
export type KillKind = (typeof killKinds)[number];

/** Until what was told before a tap is surely told, in real ms. */
const settlesWithinMs = 250;
const toldWithinMs = 1000;

/** The app in a browser on one profile, page after page, and what each page plays. */
export async function openVisit(profile: string, address: string) {
  let browser: KillableBrowser;
  let watched: Watched;
  let page: Page;
  const former: Seen[] = [];
  /** What this page has told begins here. */
  let pageFrom = 0;
  let [fromMs, rate] = [0, 1];
  let before = { rate: 1, untilMs: 0 };
  let pausedAt: number | undefined;
  const ofThisPage = () => watched.seen.slice(pageFrom);

  async function launch(): Promise<void> {
    browser = await launchOnProfile(profile);
    watched = await watchContext(browser.context);
    pageFrom = 0;
  }

  /** As when the system runs out of memory for one tab. */
  async function crash(): Promise<void> {
    const crashed = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
  }

  async function open(hash: string): Promise<void> {
    pageFrom = watched.seen.length;
    page = await watched.open(`${address}${hash}`);
    pausedAt = undefined;
  }

  /** What this page has played so far; `endsAt` in epoch ms. */
  function heard(endsAt = Date.now()): Heard {
    const isStanding = pausedAt !== undefined && endsAt - pausedAt > settlesWithinMs;
    const atMost = endsAt < before.untilMs ? Math.max(rate, before.rate) : rate;
    return { seen: ofThisPage(), fromMs, rate: atMost, isStanding, endsAt, goneAt: Date.now() };
  }

  await launch();
  await open('');
  return {
    page: () => page,
    open,
    rate: () => rate,
    heard,
    /** From everything that the pages have told. */
    seen: (): readonly Seen[] => [...former, ...ofThisPage()],
    /** The session stands at this moment of guided time, on a page that was just opened. */
    beginAt(ms: number): void {
      fromMs = ms;
    },
    async playAt(wanted: number): Promise<void> {
      await playAt(page, wanted);
      before = { rate, untilMs: Date.now() + toldWithinMs };
      rate = wanted;
    },
    async tap(name: string): Promise<void> {
      await press(page, name);
      pausedAt = name === 'Pause' ? Date.now() : undefined;
    },
    async tapIfThere(name: string): Promise<boolean> {
      const isPressed = await pressIfThere(page, name);
      pausedAt = isPressed && name === 'Pause' ? Date.now() : undefined;
      return isPressed;
    },
    /** Afterwards nothing is open; a browser that was killed runs again. */
    async kill(kind: KillKind): Promise<Heard> {
      const endsAt = Date.now();
      if (kind === 'the page is closed') await page.close();
      else if (kind === 'the page crashes') await crash();
      else await browser.kill();
      const until = heard(endsAt);
      former.push(...until.seen);
      pageFrom = watched.seen.length;
      if (kind === 'the browser is killed') await launch();
      return until;
    },
    end: () => browser.kill(),
  };
}

export type Visit = Awaited<ReturnType<typeof openVisit>>;
