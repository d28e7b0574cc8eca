import type { Page } from 'playwright-core';

/** What is left of the page in the very task in which it was left. */
export type LeftAtOnce = {
  readonly words: string;
  readonly elements: number;
  readonly isSounding: boolean;
  readonly isEveryContextTold: boolean;
  readonly card: string | undefined;
};

type Watched = { __contexts?: { readonly context: AudioContext; isTold: boolean }[] };

/** Notes every audio context of the page, and whether it was told to be still. Before the page is opened. */
export async function watchContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const contexts: NonNullable<Watched['__contexts']> = [];
    (window as Watched).__contexts = contexts;
    const Real = AudioContext;
    window.AudioContext = class extends Real {
      readonly #noted = { context: this, isTold: false };
      constructor(...given: ConstructorParameters<typeof Real>) {
        super(...given);
        contexts.push(this.#noted);
      }
      override suspend(): Promise<void> {
        this.#noted.isTold = true;
        return super.suspend();
      }
    };
  });
}

export async function statesOfContexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => ((window as Watched).__contexts ?? []).map(({ context }) => context.state));
}

/**
 * Leaves by the button and looks at once, before the browser has had a moment to do anything by itself. The way to where
 * it leads is then stopped, as on a line that brings nothing.
 */
export async function leaveAndLook(page: Page): Promise<LeftAtOnce> {
  return page.evaluate(() => {
    const sounds = [...document.querySelectorAll('audio')];
    document.querySelector<HTMLElement>('.bar-row [data-leave]')?.click();
    window.stop();
    return {
      words: document.body.innerText.trim(),
      elements: document.body.childElementCount,
      isSounding: sounds.some((sound) => !sound.paused),
      isEveryContextTold: ((window as Watched).__contexts ?? []).every(({ isTold }) => isTold),
      card: navigator.mediaSession.metadata?.title,
    };
  });
}

/** Whether the button to leave with is whole on the screen, and under no other thing, as the screen stands. */
export async function isLeavingAtHand(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const open = document.querySelector('dialog[open]');
    const button = open
      ? open.querySelector('[data-leave]')
      : document.querySelector('.bar-row [data-leave]');
    if (!button) return false;
    if (open) button.scrollIntoView();
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const isWhole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const isLargeEnough = right - left >= 24 && bottom - top >= 24;
    const hits = [left + 4, (left + right) / 2, right - 4].map((x) =>
      button.contains(document.elementFromPoint(x, (top + bottom) / 2)),
    );
    return isWhole && isLargeEnough && hits.every(Boolean);
  });
}

/** Words that only the app has: none of them may be seen on a cover. */
export const wordsOfTheApp = /Unfurl|quiet time|Breathe|Settle|session|journal|check-in|sizes|dilat/i;

/** Names of all that a screen reader is told of, by the browser's own account. */
export async function toldToScreenReaders(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'RootWebArea')
    .map(({ role, name }) => `${String(role?.value)} ${String(name?.value ?? '')}`)
    .join('\n');
}
