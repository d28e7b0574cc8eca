import type { Page } from 'playwright-core';

/** Something that a screen reader was given to say by itself. */
export type Told = { readonly words: string; readonly atMs: number };

declare global {
  interface Window {
    toldSoFar?: Told[];
  }
}

/**
 * Keeps what the live regions of a page say from its next load on, with the guided time at which they say it. A region is
 * heard where it was there before its words, or came with `role="alert"`.
 */
export async function keepWhatIsTold(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: Told[] = [];
    window.toldSoFar = told;
    const live = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], output';
    const last = new WeakMap<Element, string>();
    const guidedMs = () => document.querySelector<HTMLProgressElement>('progress[max]')?.value ?? 0;
    const look = (region: Element) => {
      const isHushed = region.closest('[aria-live="off"]') !== null;
      const words = (region.textContent ?? '').trim();
      if (isHushed || words === (last.get(region) ?? '')) return;
      last.set(region, words);
      if (words !== '') told.push({ words, atMs: guidedMs() });
    };
    new MutationObserver((changes) => {
      const touched = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (region) touched.add(region);
        for (const added of addedNodes) {
          if (!(added instanceof Element)) continue;
          for (const alert of [added, ...added.querySelectorAll('*')])
            if (alert.matches('[role="alert"]')) touched.add(alert);
            else if (alert.matches(live)) last.set(alert, (alert.textContent ?? '').trim());
        }
      }
      for (const region of touched) look(region);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

export async function toldSoFar(page: Page): Promise<readonly Told[]> {
  return page.evaluate(() => window.toldSoFar ?? []);
}
