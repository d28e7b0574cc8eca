export type GonePage = {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly again: string;
};

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/**
 * Puts a page without a script's reach in the place of the app. Under `address` the host has the same page, so that a reload
 * begins nothing anew.
 */
export function showGone({ title, lead, note, again }: GonePage, address: URL): void {
  const page = document.createElement('main');
  page.className = 'gone';
  const heading = element('h1', title);
  heading.tabIndex = -1;
  const way = document.createElement('a');
  way.href = new URL('./', address).href;
  way.textContent = again;
  page.append(heading, element('p', lead), element('p', note), way);
  document.body.replaceChildren(page);
  document.title = title;
  history.replaceState(null, '', address);
  heading.focus();
}
