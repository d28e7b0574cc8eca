import type { Page } from 'playwright-core';

/** A text as it stands on the page, and what it is the text of. */
export type Shown = { readonly at: string; readonly text: string };

/** From now on the page is in this language; resolves once it is drawn. */
export async function speakIn(page: Page, tag: 'en' | 'en-XA' | 'he-XB'): Promise<void> {
  await page.evaluate(async (detail) => {
    dispatchEvent(new CustomEvent('speak', { detail }));
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
  }, tag);
}

/** Every text that can be read on the page, every name that is read out, and its title. */
export async function shownOn(page: Page): Promise<readonly Shown[]> {
  return page.evaluate(() => {
    const named = [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'aria-roledescription',
      'placeholder',
      'title',
      'alt',
      'label',
    ];
    const isSeen = (element: Element) => element.matches('option, optgroup') || element.checkVisibility();
    const at = (element: Element) => {
      const own = element.closest('[class]')?.getAttribute('class')?.split(' ')[0] ?? '';
      return `${element.localName}.${own}`;
    };
    const found = [{ at: 'title', text: document.title }];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode;
      // What is in a field was typed, or is there to be typed over.
      if (!parent || !textContent?.trim() || parent.matches('script, style, noscript, textarea')) continue;
      if (isSeen(parent)) found.push({ at: at(parent), text: textContent });
    }
    for (const element of document.body.querySelectorAll('*'))
      for (const name of named) {
        const text = element.getAttribute(name);
        if (text && isSeen(element)) found.push({ at: `${at(element)}[${name}]`, text });
      }
    return found;
  });
}

/** What of a text lies outside all marks. */
export function unmarkedIn(text: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === '⟦') depth += 1;
    if (depth === 0) rest += letter;
    if (letter === '⟧') depth -= 1;
  }
  return rest;
}

/** Words of which `locale` makes dates and the names of `countries`. */
export function writtenIn(locale: string, countries: readonly string[]): ReadonlySet<string> {
  const days = Array.from({ length: 366 }, (_, day) => Date.UTC(2024, 0, 1 + day));
  const forms: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((width) => [
    { weekday: width, day: 'numeric', month: width, year: 'numeric' },
    { month: width, year: 'numeric' },
    { month: width },
  ]);
  const dates = forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
    return days.map((day) => format.format(day));
  });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const names = countries.map((code) => regions.of(code) ?? '');
  return new Set([...dates, ...names].flatMap((text) => text.match(/\p{L}+/gu) ?? []));
}
